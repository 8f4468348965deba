using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Rules;

/// <summary>
/// Every rule has its page, help link, release row and place in the README, and each of these has its rule. A page's bad example reports what the
/// page prints, its good example nothing.
/// </summary>
public partial class RulePageTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors = typeof(RequestDescriptors).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(RequestDescriptors).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
        .Concat(ProfileDescriptors.All)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        .ToList();

    /// <summary>Raw commands on other rules' pages have their typed class too.</summary>
    private static readonly string TypedClass = "info " + RuleIds.TypedClass;

    public static TheoryData<string> RequestIds => [.. new RequestAnalyzer().SupportedDiagnostics.Select(rule => rule.Id)];

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

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_page_prints_what_its_bad_example_reports(string id)
    {
        var page = new RulePage(id);
        string[] reported = id == GeneratorDescriptors.InternalError.Id
            ? [Shown(InternalFault.From(TrackingNames.Text, "lamp.deviceprofile.yaml", new IOException()).ToDiagnostic())]
            : await ReportedIn(page.Section("Cause"), id);
        Assert.Equal(page.Printed, reported.Where(line => !line.Contains(TypedClass, StringComparison.Ordinal) || id == RuleIds.TypedClass).Distinct());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_of_a_page_reports_nothing(string id)
    {
        if (id != GeneratorDescriptors.InternalError.Id)
        {
            IEnumerable<string> reported = await ReportedIn(new RulePage(id).Section("How to fix"), id);
            Assert.DoesNotContain(reported, line => !line.StartsWith("info ", StringComparison.Ordinal) || line.Contains(id, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(RequestIds))]
    public void The_page_of_a_request_rule_says_how_to_configure_it(string id)
    {
        var page = new RulePage(id);
        string configure = page.Section("How to configure");
        Assert.Contains("# .editorconfig or .globalconfig\ndotnet_diagnostic." + id + ".severity = ", configure, StringComparison.Ordinal);
        Assert.Contains("`#pragma warning disable " + id + "`", configure, StringComparison.Ordinal);
        Assert.Contains("`<NoWarn>$(NoWarn);" + id + "</NoWarn>`", configure, StringComparison.Ordinal);
        Assert.Contains("API document, \"", page.Section("Why"), StringComparison.Ordinal);
    }

    /// <summary>What the example of a section reports, as its page prints it.</summary>
    private static async Task<string[]> ReportedIn(string section, string id)
    {
        if (RequestIds.Any(row => row.Data == id))
        {
            return [.. (await RequestPageExample.DiagnosticsOf(section)).Select(ShownAlone)];
        }

        return id == GeneratorDescriptors.NothingGenerated.Id
            ? [.. TestProject.Of(new MemoryText("lamp.deviceprofile.yaml", YamlExample().Match(section).Groups[1].Value)).Generate().Diagnostics.Select(Shown)]
            : ProfilePageExample.IssuesOf(section);
    }

    private static string Shown(Diagnostic diagnostic) => new DiagnosticFormatter().Format(diagnostic, CultureInfo.InvariantCulture);

    /// <summary>Without its place, which is in code around the example.</summary>
    private static string ShownAlone(Diagnostic diagnostic) => FormattableString.Invariant(
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlExample();

    private static DiagnosticDescriptor Of(string id) => Descriptors.Single(descriptor => descriptor.Id == id);
}
