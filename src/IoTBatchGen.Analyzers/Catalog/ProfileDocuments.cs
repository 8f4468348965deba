using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>
/// The profile files of a compilation, for every analyzer that needs them. A file is read when somebody asks, unless the generator or
/// another analyzer has read its text.
/// </summary>
internal sealed class ProfileDocuments
{
    /// <summary>What a file was read as with the list of metadata of that time. The compiler and the editor make a new object for a changed text.</summary>
    private static readonly ConditionalWeakTable<AdditionalText, StrongBox<KnownFile?>> Known = new();

    private readonly Lazy<ProjectFiles> _files;
    private readonly AnalyzerOptions _options;

    /// <param name="options">The additional files, and which of them are profiles.</param>
    public ProfileDocuments(AnalyzerOptions options)
    {
        // No cancellation inside: a Lazy would keep the exception, and one who cancels is not the only one who asks.
        _options = options;
        _files = new(() => ProjectFiles.From(ReadAll(options)));
    }

    /// <summary>The profile files, in the compiler's order.</summary>
    public ImmutableArray<ProfileFile> Files => _files.Value.Files;

    /// <summary>The profiles that they join to.</summary>
    public ImmutableArray<ProfileModel> Models => _files.Value.Models;

    /// <summary>What only the files together or the names of their code show.</summary>
    public ProjectIssues Project => _files.Value.IssuesIn(Properties);

    private ProjectProperties Properties => BuildProperties.Project(_options.AnalyzerConfigOptionsProvider.GlobalOptions);

    /// <summary>The profiles that requests are checked against: the project's own and those of its references.</summary>
    public ProfileCatalog CatalogWith(ImmutableArray<(ProfileModel Profile, INamedTypeSymbol Class)> referenced, bool areComplete)
    {
        ProjectFiles files = _files.Value;
        string rootNamespace = Properties.RootNamespace;
        return referenced.IsEmpty
            ? files.CatalogOf(areComplete, rootNamespace)
            : new ProfileCatalog(
                files.Models.AddRange(referenced.Select(reference => reference.Profile)),
                areComplete,
                wanted => TypedClasses.OfProject(files.NamedIn(rootNamespace), wanted).Concat(TypedClasses.OfReferences(referenced, wanted)));
    }

    private static ImmutableArray<ProfileFile> ReadAll(AnalyzerOptions options)
    {
        var files = ImmutableArray.CreateBuilder<ProfileFile>();
        IReadOnlyDictionary<string, FileMetadata>? list = FileMetadata.ListIn(options.AnalyzerConfigOptionsProvider);
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (list is not null && Known.TryGetValue(file, out StrongBox<KnownFile?>? box) && box.Value is { } known && ReferenceEquals(known.List, list))
            {
                files.Add(known.File);
            }
            else if (FileMetadata.Read(file, options.AnalyzerConfigOptionsProvider, list).Item is { } item && file.GetText(CancellationToken.None) is { } text)
            {
                var read = new ProfileFile(file.Path, item, ProfileTexts.ReadOnce(file.Path, text, CancellationToken.None));
                files.Add(read);
                if (list is not null && list.ContainsKey(file.Path))
                {
                    Known.GetOrCreateValue(file).Value = new KnownFile(list, read);
                }
            }
        }

        return files.ToImmutable();
    }

    private sealed record KnownFile(IReadOnlyDictionary<string, FileMetadata> List, ProfileFile File);
}
