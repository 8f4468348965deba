using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Snippets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>Every fix that is offered in any snippet, and in snippets as they are being typed: none harms.</summary>
public class EveryFixTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("IOTB_LONG") == "1";

    /// <summary>The rules whose fix writes what is absent.</summary>
    private static readonly string[] Adding = ["IOTB1003", "IOTB1004", "IOTB1104"];

    public static TheoryData<string> Names => [.. Snippet.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fix_removes_its_fault_and_leaves_a_snippet_compiling(string name)
    {
        Snippet snippet = Snippet.Of(name);
        SnippetDocument before = SnippetDocument.Of(snippet.Code, snippet.Settings);
        Assert.Empty(await before.ErrorsAsync());
        ImmutableArray<Diagnostic> reported = await before.ReportedAsync();
        foreach ((Diagnostic diagnostic, CodeAction fix) in await OffersAsync(before))
        {
            SnippetDocument after = await before.ApplyAsync(fix);
            Assert.Empty(await after.ErrorsAsync());
            ImmutableArray<Diagnostic> left = await after.ReportedAsync();
            string shown = $"{name}: {diagnostic}\n{await after.TextAsync()}";

            // The only values that are written as they may be sent are those of a device profile, and the only taskType.
            bool isOfProfile = diagnostic.Id == "IOTB1004" && diagnostic.Properties.ContainsKey("replacement");
            bool isTaskType = diagnostic.Properties.TryGetValue("field", out string? field) && field == "taskType";
            if (Adding.Contains(diagnostic.Id) && !isOfProfile && !isTaskType)
            {
                Assert.True(left.Count(IsError) >= reported.Count(IsError), shown);
            }
            else
            {
                Assert.True(left.Count(found => found.Id == diagnostic.Id) < reported.Count(found => found.Id == diagnostic.Id), shown);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_fix_of_a_beginning_throws_or_breaks_it(string name)
    {
        Snippet snippet = Snippet.Of(name);
        for (int length = 1; length < snippet.Code.Length; length += IsLong ? 1 : 127)
        {
            SnippetDocument before = SnippetDocument.Of(snippet.Code[..length], snippet.Settings);
            int errors = -1;
            foreach ((Diagnostic diagnostic, CodeAction fix) in await OffersAsync(before))
            {
                errors = errors < 0 ? (await before.ErrorsAsync()).Length : errors;
                string[] after = await (await before.ApplyAsync(fix)).ErrorsAsync();
                Assert.True(after.Length <= errors, $"{name}[..{length}]: {diagnostic}\n{string.Join('\n', after)}");
            }
        }
    }

    [Fact]
    public async Task Every_rule_that_has_a_fix_is_fixed_in_some_snippet()
    {
        HashSet<string> ids = [];
        foreach (Snippet snippet in Snippet.Names.Where(name => name.StartsWith("invalid/", StringComparison.Ordinal)).Select(Snippet.Of))
        {
            ids.UnionWith((await OffersAsync(SnippetDocument.Of(snippet.Code, snippet.Settings))).Select(offer => offer.Diagnostic.Id));
        }

        Assert.Equal(RequestFixes.All.SelectMany(fix => fix.FixableDiagnosticIds).Order(), ids.Order());
    }

    private static async Task<IReadOnlyList<(Diagnostic Diagnostic, CodeAction Fix)>> OffersAsync(SnippetDocument snippet)
    {
        List<(Diagnostic, CodeAction)> offers = [];
        foreach (Diagnostic diagnostic in await snippet.ReportedAsync())
        {
            offers.AddRange((await snippet.OfferedAsync(diagnostic)).Select(fix => (diagnostic, fix)));
        }

        return offers;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
