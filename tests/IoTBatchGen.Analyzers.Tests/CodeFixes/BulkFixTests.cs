using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Snippets;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>What <c>dotnet format</c> does: it applies fixes everywhere, and shows them to no one.</summary>
public class BulkFixTests
{
    public static TheoryData<string> Names => [.. Snippet.Names.Where(name => name.StartsWith("invalid/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task One_run_is_enough_in_whatever_order_and_leaves_a_snippet_compiling(string name)
    {
        Snippet snippet = Snippet.Of(name);
        SnippetDocument before = SnippetDocument.Of(snippet.Code, snippet.Settings);
        List<string> results = [];
        foreach (Func<IEnumerable<string>, IEnumerable<string>> order in Orders())
        {
            SnippetDocument once = await before.FormatAsync(order);
            Assert.Empty(await once.ErrorsAsync());
            Assert.Equal(await once.TextAsync(), await (await once.FormatAsync(order)).TextAsync());
            results.Add(await once.TextAsync());
        }

        Assert.Single(results.Distinct());
    }

    private static IEnumerable<Func<IEnumerable<string>, IEnumerable<string>>> Orders() => [ids => ids.Order(), ids => ids.OrderDescending()];
}
