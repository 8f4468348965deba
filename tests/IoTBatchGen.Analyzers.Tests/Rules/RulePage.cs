using System;
using System.Text.RegularExpressions;

namespace IoTBatchGen.Analyzers.Tests.Rules;

/// <summary>The page of a rule: its sections, and the messages that it prints.</summary>
internal sealed partial class RulePage(string id)
{
    public string Text { get; } = Repository.Read($"specs/rules/{id}.md");

    /// <summary>The messages below the bad example, a line each.</summary>
    public string[] Printed => PrintedBlock().Match(Section("Cause")).Groups[1].Value.Split('\n');

    /// <summary>A section with its heading.</summary>
    public string Section(string title)
    {
        int start = Text.IndexOf($"## {title}\n", StringComparison.Ordinal);
        int end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Text[start..(end < 0 ? Text.Length : end)];
    }

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex PrintedBlock();
}
