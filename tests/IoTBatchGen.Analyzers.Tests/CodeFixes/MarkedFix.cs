using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>Applies a fix at the place between <c>[|</c> and <c>|]</c>, which its rule is taken to have reported.</summary>
internal static class MarkedFix
{
    /// <summary>The file afterwards, which compiles; null where no fix is offered.</summary>
    public static async Task<string?> ApplyAsync(
        string id, string marked, (string Name, string Value)[] properties, params (string Name, string Text)[] files)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.LastIndexOf("|]", StringComparison.Ordinal);
        FixedRequests broken = FixedRequests.Statements(id, marked.Remove(end, 2).Remove(start, 2));
        foreach ((string name, string text) in files)
        {
            broken = broken.File(name, text);
        }

        int offset = FixedRequests.InMethod(marked).IndexOf(marked, StringComparison.Ordinal);
        FixedRequests? repaired = await broken.FixReportedAsync(TextSpan.FromBounds(offset + start, offset + end - 2), properties);
        if (repaired is null)
        {
            return null;
        }

        Assert.Empty(await repaired.CompilerErrorsAsync());
        return repaired.Text();
    }
}
