using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>
/// Every call that the client makes to code of others, in every scenario, disturbed in every way: what the caller is told is what happened,
/// and each permit is where it belongs.
/// </summary>
public class ForeignCodeTests
{
    // By the client's own clock: it can be cancelled, but not fail.
    private const string OwnWait = "wait";

    private static readonly string[] Tolerated = ["tell ", "measure ", "sample", "activity ", "current ", "handler, answered"];

    public static TheoryData<string, string> Throwing =>
        new(Scenario.All.Keys.SelectMany(scenario => Faults().Keys.Select(fault => (scenario, fault))));

    public static TheoryData<string> Scenarios => new(Scenario.All.Keys);

    [Theory]
    [MemberData(nameof(Throwing))]
    public async Task Whatever_throws_the_outcome_is_the_truth_and_permits_are_exact(string scenario, string fault)
    {
        Func<Exception> make = Faults()[fault];
        (Outcome undisturbed, List<string> steps) = await UndisturbedAsync(scenario);
        for (int step = 0; step < steps.Count; step++)
        {
            if (steps[step] == OwnWait)
            {
                continue;
            }

            using var around = new Surroundings(Scenario.All[scenario], step, _ => throw make());
            (Outcome outcome, Exception? failure) = await Outcomes.OfAsync(around);
            string reached = around.StepAt(step);
            string when = $"{fault} thrown at step {step}, {reached}";
            Outcomes.AssertTrue(around, outcome, when);
            if (reached == Surroundings.NotReached || IsTolerated(reached))
            {
                Assert.True(outcome == undisturbed, $"{scenario}: {when}: {outcome} and not {undisturbed}");
            }

            Assert.True(failure is null or BatchTaskException { TaskName: "raise-level" }, $"{scenario}: {when}: {failure?.GetType()}");
            Assert.False(failure is OperationCanceledException, $"{scenario}: {when}: told as the caller's own cancellation");
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Whatever_blocks_for_a_while_changes_nothing(string scenario)
    {
        (Outcome undisturbed, List<string> steps) = await UndisturbedAsync(scenario);
        for (int step = 0; step < steps.Count; step++)
        {
            using var around = new Surroundings(Scenario.All[scenario], step, _ => Thread.Sleep(2));
            (Outcome outcome, _) = await Outcomes.OfAsync(around);
            Outcomes.AssertTrue(around, outcome, "blocked at " + around.StepAt(step));
            Assert.Equal(undisturbed, outcome);
        }
    }

    [Fact]
    public async Task Every_kind_of_foreign_code_is_among_the_steps()
    {
        var seen = new HashSet<string>();
        foreach (string scenario in Scenario.All.Keys)
        {
            seen.UnionWith((await UndisturbedAsync(scenario)).Steps);
        }

        Assert.Equal(
            [
                "activity started", "activity stopped", "calls permit", "calls permit asked for", "calls permit back",
                "calls permit, later", "current activity", "handler", "handler, answered", "handler, answered, later", "handler, later",
                "measure iotbatch.client.call.duration", "measure iotbatch.client.retries", "read", "read, later", "renewal",
                "renewal, later", "sample", "send", "send, later", "sent", "sent, later", "tasks permit", "tasks permit asked for",
                "tasks permit back", "tasks permit, later", "tell created", "tell failed", "tell issues", "tell retrying", "token", "token, later", "wait",
            ],
            seen.Order(StringComparer.Ordinal));
    }

    private static bool IsTolerated(string step) =>
        Tolerated.Any(start => step.StartsWith(start, StringComparison.Ordinal)) || step.EndsWith(" back", StringComparison.Ordinal);

    private static async Task<(Outcome Outcome, List<string> Steps)> UndisturbedAsync(string scenario)
    {
        using var around = new Surroundings(Scenario.All[scenario]);
        (Outcome outcome, _) = await Outcomes.OfAsync(around);
        List<string> steps = [.. around.Steps];
        Outcomes.AssertTrue(around, outcome, "undisturbed");
        return (outcome, steps);
    }

    // What would be taken for the caller's cancellation, for an answer of the platform, or for a failure on the way.
    private static Dictionary<string, Func<Exception>> Faults() => new()
    {
        ["a bug"] = () => new InvalidOperationException("a bug"),
        ["a cancellation"] = () => new OperationCanceledException("not the caller's"),
        ["a timeout"] = () => new TaskCanceledException("HttpClient.Timeout", new TimeoutException()),
        ["an ambiguity"] = () => new BatchTaskOutcomeUnknownException(0, default, "lost", "another task", new TimeoutException()),
        ["a refusal"] = () => new BatchTaskRejectedException(400, BatchTaskErrorCode.InvalidInput, "of another task"),
        ["a name that exists"] = () => new BatchTaskRejectedException(400, BatchTaskErrorCode.TaskNameExists, "of another task"),
        ["a limit"] = () => new BatchTaskLimitException("another limiter", "another task", TimeSpan.FromSeconds(1), null),
        ["a task not sent"] = () => new BatchTaskNotSentException("another task"),
        ["a canceled call"] = () => new BatchTaskCanceledException("another task", taskMayExist: true, null, default),
        ["a failed login"] = () => new AccessTokenException(401, default, "no"),
        ["an exception without a message"] = () => new Untellable(),
        ["no connection"] = () => new HttpRequestException("Connection refused"),
    };

    private sealed class Untellable : Exception
    {
        public override string Message => throw new InvalidOperationException("no message");

        public override System.Collections.IDictionary Data => throw new InvalidOperationException("no data");
    }
}
