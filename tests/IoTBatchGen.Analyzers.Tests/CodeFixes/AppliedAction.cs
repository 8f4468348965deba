using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>What an action makes of a solution, as an editor applies it.</summary>
internal static class AppliedAction
{
    public static async Task<Solution> ApplyAsync(this CodeAction action) => Assert.Single(
        (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>()).ChangedSolution;
}
