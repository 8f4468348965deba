using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Tests.Harness;

namespace IoTBatchGen.Analyzers.Tests.Guides;

/// <summary>A page of <c>specs/guides</c>, by its code blocks.</summary>
internal sealed class GuideText
{
    private readonly List<(string Language, string Text)> _blocks = [];

    public GuideText(string name)
    {
        StringBuilder? block = null;
        string language = string.Empty;
        Text = File.ReadAllText(Path.Combine(Repository.Folder, "specs", "guides", name)).ReplaceLineEndings("\n");
        foreach (string line in Text.TrimEnd('\n').Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block?.Append(line).Append('\n');
            }
            else if (block is null)
            {
                (language, block) = (line[3..], new StringBuilder());
            }
            else
            {
                _blocks.Add((language, block.ToString()));
                block = null;
            }
        }
    }

    public string Text { get; }

    /// <summary>The text of the blocks of a language, in the order of the page.</summary>
    public IReadOnlyList<string> Blocks(string language) => [.. _blocks.Where(block => block.Language == language).Select(block => block.Text)];
}
