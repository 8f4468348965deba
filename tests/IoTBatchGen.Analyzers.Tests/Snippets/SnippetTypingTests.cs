using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Snippets;

/// <summary>Snippets as they are being typed, in each of the forms: no rule throws.</summary>
public class SnippetTypingTests
{
    private const int InLongRun = 30;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("IOTB_LONG") == "1";

    public static TheoryData<string> Names => IsLong
        ? [.. Snippet.Names.Where((_, place) => place % (Snippet.Names.Length / InLongRun) == 0)]
        : ["invalid/json-escaped-classic.cs", "invalid/anonymous-device-type.cs", "invalid/raw-wrong-type-indexer.cs"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_beginning_of_a_snippet_makes_a_rule_throw(string name)
    {
        // Every fifth beginning in a usual run: the others differ by some letters.
        int step = IsLong ? 1 : 5;
        Snippet snippet = Snippet.Of(name);
        for (int length = 1; length <= snippet.Code.Length; length += step)
        {
            ImmutableArray<Diagnostic> reported = await SnippetProject.Judge(snippet.Code[..length], snippet.Settings, compiles: false);
            Assert.All(reported, diagnostic => Assert.StartsWith("IOTB", diagnostic.Id, StringComparison.Ordinal));
        }
    }
}
