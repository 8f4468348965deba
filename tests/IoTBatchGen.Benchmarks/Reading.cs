using System;
using System.IO;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Binding;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace IoTBatchGen.Benchmarks;

/// <summary>What is compared.</summary>
internal static class Reading
{
    /// <summary>The reader: from text to what the profile states, with its problems and places.</summary>
    public static ProfileDocument Whole(SourceText text, bool isOurs) => ProfileTexts.Read(isOurs, text, CancellationToken.None);

    /// <summary>YamlDotNet's events of the same text, each looked at no further.</summary>
    public static int Bare(string text)
    {
        var parser = new Parser(new StringReader(text));
        int events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    /// <summary>Asserts that a benchmark measures what it says.</summary>
    public static SourceText Valid(string text, bool isOurs)
    {
        var source = SourceText.From(text);
        ProfileDocument document = Whole(source, isOurs);
        return document.Issues.IsEmpty && !document.IsNothing ? source : throw new InvalidOperationException(document.NothingBecause);
    }
}
