using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Samples;

/// <summary>A sample of <c>specs/profiles</c>: a file, or a folder of files, and what it says is wrong with it.</summary>
/// <param name="Name">Its file's or folder's name.</param>
/// <param name="Files">Its profile files, by their paths below the sample.</param>
/// <param name="Expected">Lines of <c>id line:column path</c>.</param>
internal sealed record SampleProfile(string Name, ImmutableArray<(string Path, string Text)> Files, ImmutableArray<string> Expected)
{
    private const string Comment = "# expect: ";
    private const string Sidecar = ".expect";

    public static ImmutableArray<SampleProfile> Invalid { get; } = Load("invalid");

    public static ImmutableArray<SampleProfile> Valid { get; } = Load("valid");

    public static SampleProfile Of(string name) => Invalid.Concat(Valid).Single(sample => sample.Name == name);

    /// <summary>The files as the compiler gets them, below a folder of the sample's own.</summary>
    public ImmutableArray<AdditionalText> Texts(string root = "/samples/") =>
        [.. Files.Select(file => new MemoryText(root + Name + "/" + file.Path, file.Text))];

    private static ImmutableArray<SampleProfile> Load(string kind)
    {
        string folder = Path.Combine(Repository.Folder, "specs", "profiles", kind);
        return
        [
            .. Directory.GetFiles(folder).Where(path => !path.EndsWith(Sidecar, StringComparison.Ordinal)).Select(OfFile)
                .Concat(Directory.GetDirectories(folder).Select(OfFolder)).OrderBy(sample => sample.Name, StringComparer.Ordinal),
        ];
    }

    private static SampleProfile OfFile(string path)
    {
        string name = Path.GetFileName(path);
        string text = File.ReadAllText(path);
        IEnumerable<string> expected = path.EndsWith(".json", StringComparison.Ordinal)
            ? Lines(path + Sidecar)
            : text.Split('\n').TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Select(line => line[Comment.Length..]);
        return new SampleProfile(name, [(name, text)], [.. expected.Select(line => line + " " + name)]);
    }

    private static SampleProfile OfFolder(string folder) => new(
        Path.GetFileName(folder),
        [
            .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path) != Sidecar[1..])
                .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ],
        [.. Lines(Path.Combine(folder, Sidecar[1..]))]);

    private static IEnumerable<string> Lines(string path) => File.Exists(path) ? File.ReadLines(path).Where(line => line.Length > 0) : [];
}
