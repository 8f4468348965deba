using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Snippets;

/// <summary>Compiles and judges the examples of each request rule's page, with the profiles of the snippets' project.</summary>
public partial class RequestPageTests
{
    public static TheoryData<string> Ids => [.. new RequestAnalyzer().SupportedDiagnostics.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_page_prints_what_the_rule_says_of_its_bad_example(string id)
    {
        ImmutableArray<Diagnostic> reported = await Judge(Section(id, "Cause"));
        Assert.Equal(Printed(id), reported.Where(diagnostic => diagnostic.Id == id).Select(Shown).Distinct());

        // Raw commands on other rules' pages have their typed class too.
        Assert.All(reported, diagnostic => Assert.Contains(diagnostic.Id, new[] { id, "IOTB1108" }));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_of_a_page_has_no_problem(string id) =>
        Assert.DoesNotContain(await Judge(Section(id, "How to fix")), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_how_to_configure_the_rule(string id)
    {
        string configure = Section(id, "How to configure");
        Assert.Contains("# .editorconfig or .globalconfig\ndotnet_diagnostic." + id + ".severity = ", configure, StringComparison.Ordinal);
        Assert.Contains("`#pragma warning disable " + id + "`", configure, StringComparison.Ordinal);
        Assert.Contains("`<NoWarn>$(NoWarn);" + id + "</NoWarn>`", configure, StringComparison.Ordinal);
        Assert.Contains("API document, \"", Section(id, "Why"), StringComparison.Ordinal);
    }

    private static Task<ImmutableArray<Diagnostic>> Judge(string section)
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

    private static string Shown(Diagnostic diagnostic) => FormattableString.Invariant(
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");

    private static string[] Printed(string id) => Message().Match(Section(id, "Cause")).Groups[1].Value.Split('\n');

    private static string Section(string id, string title)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Folder, "specs", "rules", id + ".md"));
        int start = text.IndexOf($"## {title}\n", StringComparison.Ordinal);
        int end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Message();

    [GeneratedRegex("\\bvar task\\b")]
    private static partial Regex DeclaresTask();
}
