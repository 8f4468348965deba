using System;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Holds each rule about profiles against its page: title, severity, message and examples.</summary>
public class RulePageTests
{
    public static TheoryData<string> Ids => [.. ProfileDescriptors.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_prints_what_the_rule_says_of_the_bad_example(string id)
    {
        DiagnosticDescriptor rule = ProfileDescriptors.ById[id];
        var page = new RulePage(id);
        Assert.StartsWith(
            $"# {id}: {rule.Title}\n\nCategory {rule.Category}, severity {rule.DefaultSeverity}.\n", page.Text, StringComparison.Ordinal);
        Assert.Equal([page.Printed()], page.ProblemsOf("Cause"));
        Assert.Contains($" {id}: ", page.Printed(), StringComparison.Ordinal);
        Assert.Equal(HelpLinks.Base + id, rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_of_a_page_has_no_problem(string id) => Assert.Empty(new RulePage(id).ProblemsOf("How to fix"));

    [Fact]
    public void A_rule_has_a_row_in_the_release_table()
    {
        string[] rows = System.IO.File.ReadAllLines(
            System.IO.Path.Combine(Repository.Folder, "src", "IoTBatchGen.Analyzers", "AnalyzerReleases.Unshipped.md"));
        Assert.All(ProfileDescriptors.All, rule => Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", rows));
    }
}
