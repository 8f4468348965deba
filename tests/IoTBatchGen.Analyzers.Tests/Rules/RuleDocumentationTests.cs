using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Rules;

/// <summary>Every rule has its page, help link, release row and place in the README, and each of these has its rule.</summary>
public class RuleDocumentationTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors = typeof(RequestDescriptors).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(RequestDescriptors).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
        .Concat(ProfileDescriptors.All)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        .ToList();

    public static TheoryData<string> Ids => new(Descriptors.Select(descriptor => descriptor.Id));

    [Fact]
    public void An_id_belongs_to_one_rule() => Assert.Equal(Descriptors.Select(d => d.Id).Distinct(), Descriptors.Select(d => d.Id));

    [Fact]
    public void Every_rule_is_reported_by_an_analyzer_or_the_generator()
    {
        IEnumerable<string> reported = typeof(RequestDescriptors).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(descriptor => descriptor.Id)
            .Distinct()
            .Concat(["IOTB0001", "IOTB0002"]);

        Assert.Equal(Descriptors.Select(d => d.Id), reported.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_says_its_title_category_and_severity(string id)
    {
        DiagnosticDescriptor descriptor = Of(id);
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Folder, "specs", "rules", id + ".md"));

        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.Equal($"Category {descriptor.Category}, severity {descriptor.DefaultSeverity}.", lines[2]);
        foreach (string section in new[] { "## Cause", "## Why", "## How to fix", "## How to configure" })
        {
            Assert.Single(lines, section);
        }

        // The message as the build prints it.
        Assert.Contains(lines, line => line.Contains($"{descriptor.DefaultSeverity.ToString().ToLowerInvariant()} {id}: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_help_link_that_leads_to_its_page(string id) =>
        Assert.Equal($"https://iotbatchgen.example/rules/{id}", Of(id).HelpLinkUri);

    [Fact]
    public void The_release_file_has_a_row_for_every_rule_and_no_other() => Assert.Equal(
        Descriptors.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
        File.ReadAllLines(Path.Combine(Repository.Folder, "src", "IoTBatchGen.Analyzers", "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("IOTB", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_the_README(string id) => Assert.Contains(
        $"| [{id}](specs/rules/{id}.md) | {Of(id).Title} | {Of(id).DefaultSeverity} |",
        File.ReadAllLines(Path.Combine(Repository.Folder, "README.md")));

    [Fact]
    public void A_page_has_a_rule() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id + ".md"),
        Directory.GetFiles(Path.Combine(Repository.Folder, "specs", "rules")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static DiagnosticDescriptor Of(string id) => Descriptors.Single(descriptor => descriptor.Id == id);
}
