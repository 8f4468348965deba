using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>
/// The profile files of a project as they were read, and what they show together. It is kept while the files are the same: what follows from 200 profiles is then
/// not found again at each keystroke in C#.
/// </summary>
internal sealed class ProjectFiles
{
    /// <summary>The last one whose first or last file is this, so that it goes when its texts go, and is found after an edit of one of them.</summary>
    private static readonly ConditionalWeakTable<ProfileDocument, StrongBox<ProjectFiles?>> Latest = new();

    private readonly Lazy<ImmutableArray<ProfileModel>> _models;
    private readonly ConcurrentDictionary<ProjectProperties, Lazy<ProjectIssues>> _issues = new();
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<NamedProfile>>> _named = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(bool AreComplete, string RootNamespace), Lazy<ProfileCatalog>> _catalogs = new();

    private ProjectFiles(ImmutableArray<ProfileFile> files)
    {
        Files = files;
        _models = new(() => ProfileLinker.Join(files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray()));
    }

    /// <summary>The profile files, in the compiler's order.</summary>
    public ImmutableArray<ProfileFile> Files { get; }

    /// <summary>The profiles that they join to.</summary>
    public ImmutableArray<ProfileModel> Models => _models.Value;

    /// <summary>The project of these files.</summary>
    public static ProjectFiles From(ImmutableArray<ProfileFile> files)
    {
        if (files.IsEmpty)
        {
            return new ProjectFiles(files);
        }

        ProfileDocument first = files[0].Document;
        ProfileDocument last = files[files.Length - 1].Document;
        if (!Latest.TryGetValue(first, out StrongBox<ProjectFiles?>? latest))
        {
            latest = Latest.GetOrCreateValue(last);
            latest = Latest.GetValue(first, _ => latest);
        }

        ProjectFiles? known = latest.Value;
        if (known is null || !known.Files.SequenceEqual(files, SameFile.Instance))
        {
            var now = new ProjectFiles(files);
            now.TakeOver(known);
            latest.Value = known = now;
        }

        return known;
    }

    /// <summary>What only the files together or the names of their code show.</summary>
    public ProjectIssues IssuesIn(ProjectProperties project) =>
        _issues.GetOrAdd(project, of => new(() => ProjectIssues.Find(Files, of))).Value;

    /// <summary>The profiles with the names of their classes.</summary>
    public ImmutableArray<NamedProfile> NamedIn(string rootNamespace) =>
        _named.GetOrAdd(rootNamespace, root => new(() => ProfileNames.Find(Models, root))).Value;

    /// <summary>The catalog of these profiles alone.</summary>
    public ProfileCatalog CatalogOf(bool areComplete, string rootNamespace) => _catalogs.GetOrAdd(
        (areComplete, rootNamespace),
        of => new(() => new ProfileCatalog(Models, of.AreComplete, wanted => TypedClasses.OfProject(NamedIn(of.RootNamespace), wanted)))).Value;

    /// <summary>Takes what is known of a project over, if this one differs in one file that concerns no other.</summary>
    private void TakeOver(ProjectFiles? before)
    {
        if (before is null || before.Files.Length != Files.Length || OnlyDifference(before.Files, Files) is not { } changed)
        {
            return;
        }

        foreach (KeyValuePair<ProjectProperties, Lazy<ProjectIssues>> found in before._issues)
        {
            if (found.Value.IsValueCreated && found.Value.Value.After(before.Files[changed], Files, changed) is { } issues)
            {
                _issues.TryAdd(found.Key, new(() => issues));
            }
        }
    }

    /// <summary>The number of the only file that is not the same; null if there are several.</summary>
    private static int? OnlyDifference(ImmutableArray<ProfileFile> before, ImmutableArray<ProfileFile> now)
    {
        int? changed = null;
        for (int i = 0; i < now.Length; i++)
        {
            if (!SameFile.Instance.Equals(before[i], now[i]))
            {
                if (changed is not null)
                {
                    return null;
                }

                changed = i;
            }
        }

        return changed;
    }

    /// <summary>Whether a file is the same item, read from the same text.</summary>
    private sealed class SameFile : IEqualityComparer<ProfileFile>
    {
        public static SameFile Instance { get; } = new();

        public bool Equals(ProfileFile x, ProfileFile y) => ReferenceEquals(x.Document, y.Document) && x.Path == y.Path && x.Item == y.Item;

        public int GetHashCode(ProfileFile file) => file.Item.GetHashCode();
    }
}
