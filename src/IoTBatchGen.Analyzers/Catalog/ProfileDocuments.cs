using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>
/// The profile files of a compilation, for every analyzer that needs them. A file is read when somebody asks, and once for its
/// text: while only C# changes, the compiler passes the same text, and the result of reading it is still cached.
/// </summary>
internal sealed class ProfileDocuments
{
    private static readonly SourceTextValueProvider<ProfileDocument> Ours = new(text => Read(isOurs: true, text));
    private static readonly SourceTextValueProvider<ProfileDocument> Vendors = new(text => Read(isOurs: false, text));
    private readonly Lazy<ImmutableArray<ProfileFile>> _files;
    private readonly Lazy<ImmutableArray<ProfileModel>> _models;
    private readonly Lazy<ProjectIssues> _project;

#pragma warning disable RS1012 // the creator registers the actions
    public ProfileDocuments(CompilationStartAnalysisContext context)
#pragma warning restore RS1012
        : this(
            context.Options,
            (text, isOurs) => context.TryGetValue(text, isOurs ? Ours : Vendors, out ProfileDocument? document) ? document : Read(isOurs, text))
    {
    }

    /// <param name="options">The additional files, and which of them are profiles.</param>
    /// <param name="read">Reads a text, of our own form or not; may keep what it has read.</param>
    public ProfileDocuments(AnalyzerOptions options, Func<SourceText, bool, ProfileDocument> read)
    {
        // No cancellation inside: a Lazy would keep the exception, and one who cancels is not the only one who asks.
        _files = new(() => ReadAll(options, read));
        _models = new(() => ProfileLinker.Join(Files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray()));
        _project = new(() => ProjectIssues.Find(
            Files, BuildProperties.Project(options.AnalyzerConfigOptionsProvider.GlobalOptions)));
    }

    /// <summary>The profile files, in the compiler's order.</summary>
    public ImmutableArray<ProfileFile> Files => _files.Value;

    /// <summary>The profiles that they join to.</summary>
    public ImmutableArray<ProfileModel> Models => _models.Value;

    /// <summary>What only the files together or the names of their code show.</summary>
    public ProjectIssues Project => _project.Value;

    private static ImmutableArray<ProfileFile> ReadAll(AnalyzerOptions options, Func<SourceText, bool, ProfileDocument> read)
    {
        var files = ImmutableArray.CreateBuilder<ProfileFile>();
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (ProfileFiles.TryGetItem(file, options.AnalyzerConfigOptionsProvider, out ProfileItem? item)
                && file.GetText(CancellationToken.None) is { } text)
            {
                files.Add(new ProfileFile(file.Path, item, read(text, ProfileReader.IsOurs(file.Path))));
            }
        }

        return files.ToImmutable();
    }

    public static ProfileDocument Read(bool isOurs, SourceText text) => ProfileTexts.Read(isOurs, text, CancellationToken.None);
}
