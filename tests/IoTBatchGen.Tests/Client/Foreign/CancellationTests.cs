using System;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>A call cancelled at every step of every scenario: it says what became of the task.</summary>
public class CancellationTests
{
    public static TheoryData<string> Scenarios => new(Scenario.All.Keys);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Cancelled_at_any_step_a_call_says_the_truth_and_permits_are_exact(string scenario)
    {
        bool goesOn = true;
        for (int step = 0; goesOn; step++)
        {
            using var around = new Surroundings(Scenario.All[scenario], step);
            around.Disturb = _ => around.Cancel();
            (Outcome outcome, Exception? failure) = await Outcomes.OfAsync(around);
            goesOn = step < around.Steps.Count;
            Outcomes.AssertTrue(around, outcome, goesOn ? $"cancelled at step {step}, {around.StepAt(step)}" : "not cancelled");
            if (failure is OperationCanceledException cancelled)
            {
                Assert.True(cancelled.CancellationToken.IsCancellationRequested, scenario);
            }
        }
    }

    [Fact]
    public async Task Throttled_after_a_refusal_it_does_not_exist_and_after_a_lost_answer_it_may()
    {
        Assert.Equal(Outcome.CancelledRefused, await CancelledAtAsync("throttled twice", "wait", 1));
        Assert.Equal(Outcome.CancelledRefused, await CancelledAtAsync("throttled twice", "calls permit", 2));
        Assert.Equal(Outcome.CancelledRefused, await CancelledAtAsync("token renewed", "renewal", 1));
        Assert.Equal(Outcome.CancelledAmbiguous, await CancelledAtAsync("answer lost and not resolved", "wait", 2));
        Assert.Equal(Outcome.CancelledAmbiguous, await CancelledAtAsync("answer lost and not resolved", "token", 3));
        Assert.Equal(Outcome.CancelledAmbiguous, await CancelledAtAsync("created", "sent", 1));
        Assert.Equal(Outcome.CancelledNotSent, await CancelledAtAsync("unreachable once", "wait", 1));
        Assert.Equal(Outcome.CancelledNotSent, await CancelledAtAsync("created", "tasks permit", 1));
        Assert.Equal(Outcome.CancelledNotSent, await CancelledAtAsync("created", "tell issues", 1));
        Assert.Equal(Outcome.Created, await CancelledAtAsync("created", "calls permit back", 1));
    }

    private static async Task<Outcome> CancelledAtAsync(string scenario, string name, int time)
    {
        using var before = new Surroundings(Scenario.All[scenario]);
        await Outcomes.OfAsync(before);
        int step = -1;
        for (int times = 0; times < time; times++)
        {
            step = before.Steps.IndexOf(name, step + 1);
        }

        using var around = new Surroundings(Scenario.All[scenario], step);
        around.Disturb = _ => around.Cancel();
        (Outcome outcome, _) = await Outcomes.OfAsync(around);
        return outcome;
    }
}
