using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>Holds the generator's rules against their pages.</summary>
public partial class RulePageTests
{
    private static readonly DiagnosticDescriptor[] Rules = [GeneratorDescriptors.NothingGenerated, GeneratorDescriptors.InternalError];

    [Fact]
    public void A_rule_has_a_page_a_help_link_and_a_row_in_the_release_table()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Repository.Folder, "src", "IoTBatchGen.Analyzers", "AnalyzerReleases.Unshipped.md"));
        Assert.All(Rules, rule =>
        {
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n\nCategory {rule.Category}, severity {rule.DefaultSeverity}.\n", Page(rule), StringComparison.Ordinal);
            Assert.Equal(HelpLinks.Base + rule.Id, rule.HelpLinkUri);
            Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", rows);
        });
    }

    [Fact]
    public void The_bad_example_says_what_the_page_prints_and_the_good_one_nothing()
    {
        string[] printed = Examples().Select(text => Project.Of(new MemoryText("lamp.deviceprofile.yaml", text)).Generate())
            .Select(run => string.Join("\n", run.Diagnostics.Select(Shown))).ToArray();
        Assert.Equal([Printed(GeneratorDescriptors.NothingGenerated), string.Empty], printed);
    }

    [Fact]
    public void An_internal_error_reads_as_its_page_prints_it() => Assert.Equal(
        Printed(GeneratorDescriptors.InternalError),
        Shown(InternalFault.From(TrackingNames.Text, "lamp.deviceprofile.yaml", new IOException()).ToDiagnostic()));

    private static string Page(DiagnosticDescriptor rule) => File.ReadAllText(Path.Combine(Repository.Folder, "specs", "rules", rule.Id + ".md"));

    private static string Printed(DiagnosticDescriptor rule) => Regex.Match(Page(rule), "```text\n(.*)\n```").Groups[1].Value;

    private static string[] Examples() => Example().Matches(Page(GeneratorDescriptors.NothingGenerated)).Select(match => match.Groups[1].Value).ToArray();

    private static string Shown(Diagnostic diagnostic) => new DiagnosticFormatter().Format(diagnostic, CultureInfo.InvariantCulture);

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
