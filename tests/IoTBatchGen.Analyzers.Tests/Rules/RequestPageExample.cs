using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Snippets;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Rules;

/// <summary>The examples on the page of a request rule: statements, compiled with the profiles of the snippets' project.</summary>
internal static partial class RequestPageExample
{
    /// <summary>What the rules report in the code of a section.</summary>
    public static Task<ImmutableArray<Diagnostic>> DiagnosticsOf(string section)
    {
        string statements = Example().Match(section).Groups[1].Value;
        Assert.NotEmpty(statements);
        return SnippetProject.Judge(
            $$"""
            using System.Text.Json.Nodes;
            using Microsoft.Extensions.Configuration;
            abstract class Tokens { public abstract ValueTask<string> GetAsync(CancellationToken cancellationToken); }
            class Page
            {
                static async Task Run(IBatchTaskClient client, DeviceCommand command, BatchTask task{{(DeclaresTask().IsMatch(statements) ? "OfCaller" : "")}}, IConfiguration configuration, Tokens tokens)
                {
            {{statements}}
                    await Task.CompletedTask;
                }
            }
            """,
            []);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\\bvar task\\b")]
    private static partial Regex DeclaresTask();
}
