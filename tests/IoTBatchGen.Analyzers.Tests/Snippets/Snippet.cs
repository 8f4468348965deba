using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using IoTBatchGen.Analyzers.Tests.Harness;

namespace IoTBatchGen.Analyzers.Tests.Snippets;

/// <summary>One labelled file: its code without marks, what it expects at which place, and how its project is set up.</summary>
internal sealed partial class Snippet
{
    private static readonly string Folder = Repository.PathOf("tests", "IoTBatchGen.Analyzers.Tests", "Snippets");

    private Snippet(string name)
    {
        Name = name;
        string marked = File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");
        Settings = [.. Setting().Matches(marked).Select(setting => setting.Groups[1].Value)];
        (Code, Expected) = Read(marked);
    }

    /// <summary>Every file, by its path under this folder.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. new[] { "valid", "invalid" }
            .SelectMany(kind => Directory.GetFiles(Path.Combine(Folder, kind), "*.cs"))
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public string Name { get; }

    public string Code { get; }

    /// <summary>What is expected, each as "line: id 'text at the place'", in text order.</summary>
    public ImmutableArray<string> Expected { get; }

    /// <summary>What the lines <c>//! …</c> say of the project.</summary>
    public ImmutableArray<string> Settings { get; }

    public static Snippet Of(string name) => new(name);

    /// <summary>The text of a file beside the snippets.</summary>
    public static string TextOf(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>A place as <see cref="Expected"/> shows it.</summary>
    public static string Show(string code, int start, int end, string id) =>
        FormattableString.Invariant($"{code[..start].Count(c => c == '\n') + 1}: {id} '{code[start..end]}'");

    private static (string Code, ImmutableArray<string> Expected) Read(string marked)
    {
        var code = new StringBuilder();
        var open = new Stack<(int Start, string[] Ids)>();
        var places = new List<(int Start, int End, string Id)>();
        int at = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            code.Append(marked, at, mark.Index - at);
            at = mark.Index + mark.Length;
            if (mark.Groups[1].Success)
            {
                open.Push((code.Length, mark.Groups[1].Value.Split(',')));
            }
            else
            {
                (int start, string[] ids) = open.Pop();
                places.AddRange(ids.Select(id => (start, code.Length, id)));
            }
        }

        code.Append(marked, at, marked.Length - at);
        string text = code.ToString();
        return (text, [.. places.OrderBy(place => place).Select(place => Show(text, place.Start, place.End, place.Id))]);
    }

    [GeneratedRegex(@"\{\|(IOTB\d{4}(?:,IOTB\d{4})*):|\|\}")]
    private static partial Regex Mark();

    [GeneratedRegex("^//! (.+)$", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
