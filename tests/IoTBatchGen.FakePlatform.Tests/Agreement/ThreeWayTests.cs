using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Agreement;

/// <summary>
/// One table of requests through the analyzers, <see cref="BatchTask.Validate"/> with the client's strict mode, and the platform: the same
/// rules, the same severities, the same words, and what one refuses all refuse.
/// </summary>
public sealed class ThreeWayTests
{
    [Fact]
    public async Task Analyzers_validation_and_platform_say_the_same()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        CompiledRequests compiled = await CompiledRequests.CompileAsync([.. Requests.All.Select(request => request.Code)], token);
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions
            {
                MaxCallsPerMinute = int.MaxValue,
                MaxUnfinishedTasks = int.MaxValue,
                UniqueTaskNames = false,
                AuthorizedAppIds = ["app", new string('x', 64)],
            },
            token);
        using var http = new HttpClient();
        BatchTaskClient strict = Client(http, platform, BatchTaskValidation.Strict);
        BatchTaskClient off = Client(http, platform, BatchTaskValidation.Off);

        var faults = new List<string>();
        for (int i = 0; i < Requests.All.Count; i++)
        {
            (string code, string[] rules) = Requests.All[i];
            BatchTask task = compiled.TaskOf(i);
            string[] analyzed = Sorted(compiled.DiagnosticsOf(i).Select(Line));
            string[] validated = Sorted(task.Validate().Select(Line));
            string wire = await OutcomeAsync(off, task, token);
            string[] judged = Sorted(platform.Requests[^1].Issues.Select(Line));
            int sent = platform.Requests.Count;
            string strictly = await OutcomeAsync(strict, task, token);
            bool isError = rules.Any(rule => !rule.StartsWith('('));
            if (!Sorted(rules).SequenceEqual(Sorted(analyzed.Select(line => line.Split(' ')[0])))
                || !analyzed.SequenceEqual(validated)
                || !analyzed.SequenceEqual(judged)
                || wire != (isError ? "50400" : "created")
                || strictly != (isError ? "not sent" : "created")
                || platform.Requests.Count != (isError ? sent : sent + 1))
            {
                faults.Add(
                    $"{code}\n  expected {string.Join(", ", rules)}\n  analyzed {string.Join(", ", analyzed)}\n  validated {string.Join(", ", validated)}"
                    + $"\n  judged {string.Join(", ", judged)}\n  wire {wire}, strict {strictly}");
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    // A rule that is added must come into the table too.
    [Fact]
    public void The_table_has_every_rule_of_requests_that_a_contract_object_can_break()
    {
        string[] inTable = Sorted(Requests.All.SelectMany(request => request.Rules).Select(rule => rule.Trim('(', ')')).Distinct());
        Assert.Equal(
            [
                "IOTB1001", "IOTB1002", "IOTB1003", "IOTB1004", "IOTB1005", "IOTB1006", "IOTB1007", "IOTB1008", "IOTB1009", "IOTB1010",
                "IOTB1011", "IOTB1012", "IOTB1016",
            ],
            inTable);
    }

    private static BatchTaskClient Client(HttpClient http, FakeIoTPlatform platform, BatchTaskValidation validation) =>
        new(http, new BatchTaskClientOptions
        {
            ServerUrl = platform.ServerUrl,
            AppKey = platform.AppKey,
            AccessTokenProvider = _ => new ValueTask<string>(platform.AccessToken),
            Validation = validation,
        });

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
