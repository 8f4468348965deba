using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Snippets;

/// <summary>Precision and recall of the request rules on labelled files: no false alarm, no miss.</summary>
public class SnippetTests
{
    public static TheoryData<string> Names => [.. Snippet.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_snippet_reports_what_it_expects_and_nothing_else(string name)
    {
        Snippet snippet = Snippet.Of(name);
        ImmutableArray<string> found = [.. (await SnippetProject.Judge(snippet.Code, snippet.Settings)).Select(diagnostic => Show(snippet, diagnostic))];
        string[] missing = Without(snippet.Expected, found);
        string[] surplus = Without(found, snippet.Expected);
        Assert.True(
            missing.Length + surplus.Length == 0, $"{name}\nmissing:\n  {string.Join("\n  ", missing)}\nsurplus:\n  {string.Join("\n  ", surplus)}");
    }

    [Fact]
    public void A_valid_snippet_expects_nothing_an_invalid_one_something() => Assert.All(
        Snippet.Names.Select(Snippet.Of), snippet => Assert.Equal(snippet.Name.StartsWith("valid/", StringComparison.Ordinal), snippet.Expected.IsEmpty));

    [Fact]
    public void Every_rule_stands_in_three_invalid_snippets_at_least() => Assert.All(
        new RequestAnalyzer().SupportedDiagnostics,
        rule => Assert.True(Invalid.Count(snippet => snippet.Expected.Any(expected => expected.Contains(rule.Id, StringComparison.Ordinal))) >= 3, rule.Id));

    private static IEnumerable<Snippet> Invalid => Snippet.Names.Where(name => name.StartsWith("invalid/", StringComparison.Ordinal)).Select(Snippet.Of);

    private static string Show(Snippet snippet, Diagnostic diagnostic) =>
        diagnostic.Id.StartsWith("IOTB", StringComparison.Ordinal)
            ? Snippet.Show(snippet.Code, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End, diagnostic.Id)
            : diagnostic.ToString();

    /// <summary>What is in the one and not in the other, as often as it is.</summary>
    private static string[] Without(IEnumerable<string> all, IEnumerable<string> others)
    {
        List<string> left = [.. all];
        foreach (string other in others)
        {
            left.Remove(other);
        }

        return [.. left];
    }
}
