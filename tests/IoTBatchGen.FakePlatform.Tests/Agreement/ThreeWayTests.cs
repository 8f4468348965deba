using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Shared;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Agreement;

/// <summary>
/// One table of requests through the analyzers, <see cref="BatchTask.Validate"/> with the client's strict mode, and the platform: the same
/// rules, the same severities, the same words, and what one rejects all reject.
/// </summary>
public sealed partial class ThreeWayTests(ThreeWays ways) : IClassFixture<ThreeWays>
{
    /// <summary>Half of a surrogate pair as the rows write it, and as JSON can escape it.</summary>
    private const string Half = "\\ud83d";

    public static IEnumerable<TheoryDataRow<string>> Codes => Requests.All.Select(request => new TheoryDataRow<string>(request.Code) { Label = Requests.NameOf(request.Code) });

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Analyzers_validation_and_platform_say_the_same(string code)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        int row = Requests.All.Index().First(request => request.Item.Code == code).Index;
        string[] rules = Requests.All[row].Rules;
        BatchTask task = ways.Compiled.TaskOf(row);
        string[] analyzed = Sorted(ways.Compiled.DiagnosticsOf(row).Select(Line));
        Assert.Equal(Sorted(rules), Sorted(analyzed.Select(line => line.Split(' ')[0])));
        Assert.Equal(analyzed, Sorted(task.Validate().Select(Line)));

        string wire = HasHalf(code) ? await PostAsync(task) : await OutcomeAsync(ways.Off, task, token);
        Assert.Equal(analyzed, Sorted(ways.Platform.Requests[^1].Issues.Select(Line)));

        int sent = ways.Platform.Requests.Count;
        string strictly = await OutcomeAsync(ways.Strict, task, token);
        bool isError = rules.Any(rule => !rule.StartsWith('('));
        Assert.Equal(isError ? ("50400", "not sent", sent) : ("created", "created", sent + 1), (wire, strictly, ways.Platform.Requests.Count));
    }

    /// <summary>A rule that is added to the validation must come into the table too.</summary>
    [Fact]
    public void The_table_has_every_rule_that_the_validation_has()
    {
        string[] sources = Directory.GetFiles(Repository.PathOf("src", "IoTBatchGen", "Validation"), "*.cs", SearchOption.AllDirectories);
        IEnumerable<string> named = sources.SelectMany(file => RuleName().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);
        string[] rules = [.. named.Select(name => (string)typeof(RuleIds).GetField(name)!.GetRawConstantValue()!).Distinct().Except(NotOnTheWire)];
        Assert.NotEmpty(rules);
        Assert.Empty(rules.Except(Requests.All.SelectMany(request => request.Rules).Select(rule => rule.Trim('(', ')'))));
    }

    /// <summary>A number that no member of the enum has: see <see cref="Requests"/>.</summary>
    private static readonly string[] NotOnTheWire = [RuleIds.TargetType];

    [GeneratedRegex(@"RuleIds\.(\w+)")]
    private static partial Regex RuleName();

    private static bool HasHalf(string code) => code.Replace(Half + "\\ude00", string.Empty, StringComparison.Ordinal).Contains(Half, StringComparison.Ordinal);

    /// <summary>Sends the request as a caller without the library can, which alone brings half of a surrogate pair to the platform.</summary>
    private async Task<string> PostAsync(BatchTask task)
    {
        using var na = new NorthboundApplication(ways.Platform);
        Reply reply = await na.PostAsync(task.ToJson().Replace("\\uFFFD", Half, StringComparison.Ordinal));
        return reply.ErrorCode ?? "created";
    }

    private static async Task<string> OutcomeAsync(BatchTaskClient client, BatchTask task, CancellationToken token)
    {
        try
        {
            await client.CreateAsync(task, token);
            return "created";
        }
        catch (BatchTaskRejectedException refused)
        {
            return refused.ErrorCode.Value;
        }
        catch (BatchTaskValidationException)
        {
            return "not sent";
        }
    }

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static string Line(Diagnostic diagnostic) => Line(
        diagnostic.Id, diagnostic.Severity == DiagnosticSeverity.Error, diagnostic.GetMessage(CultureInfo.InvariantCulture));

    private static string Line(BatchTaskValidationIssue problem) => Line(problem.RuleId, problem.IsError, problem.Message);

    // The one word that differs: what is empty in an object is left out on the wire, and is missing there.
    private static string Line(string id, bool isError, string message) =>
        (isError ? id : $"({id})") + " " + message.Replace(" is empty; it is mandatory", " is missing; it is mandatory", StringComparison.Ordinal);
}
