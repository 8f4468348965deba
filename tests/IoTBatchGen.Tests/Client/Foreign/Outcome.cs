using System;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>How a call ended, as its caller is told.</summary>
internal enum Outcome
{
    /// <summary>With an id.</summary>
    Created,

    /// <summary>Without one.</summary>
    CreatedWithoutId,

    /// <summary>The platform refused the task.</summary>
    Refused,

    /// <summary>It may exist.</summary>
    Ambiguous,

    /// <summary>Cancelled, and it may exist.</summary>
    CancelledAmbiguous,

    /// <summary>Cancelled after a refusal.</summary>
    CancelledRefused,

    /// <summary>Cancelled before anything left.</summary>
    CancelledNotSent,

    /// <summary>Not sent, or not sent again after a refusal: the task does not exist.</summary>
    NotCreated,
}

/// <summary>Makes calls and compares what is told with the truth.</summary>
internal static class Outcomes
{
    public static async Task<(Outcome Outcome, Exception? Failure)> OfAsync(Surroundings around)
    {
        try
        {
            BatchTaskCreated created = await around.CreateAsync();
            return (created.IsTaskIdKnown ? Outcome.Created : Outcome.CreatedWithoutId, null);
        }
        catch (Exception failure)
        {
            return (Of(failure), failure);
        }
    }

    /// <summary>That what was told is what happened, and that each permit is where it belongs.</summary>
    public static void AssertTrue(Surroundings around, Outcome outcome, string when)
    {
        ScriptedPlatform platform = around.Platform;
        bool isTrue = outcome switch
        {
            Outcome.Created or Outcome.CreatedWithoutId => platform.HasTask,
            Outcome.Refused or Outcome.CancelledRefused => !platform.HasTask && platform.Rejections > 0,
            Outcome.Ambiguous or Outcome.CancelledAmbiguous => platform.Bodies > 0,
            Outcome.CancelledNotSent => platform.Bodies == 0,
            _ => !platform.HasTask,
        };
        string told = $"{around.Scenario.Name}: {when}: {outcome}, bodies {platform.Bodies}, refusals {platform.Rejections}, exists {platform.HasTask}";
        Assert.True(isTrue, told);

        // Every body was answered, so nothing is open: an ambiguity would not be wrong, but it need not be.
        Assert.False(outcome is Outcome.Ambiguous or Outcome.CancelledAmbiguous && platform.Bodies == platform.Rejections && !WasOpen(around), told);

        Assert.True(around.Calls.Out == 0, told + "; a permit of calls is out");
        bool holds = outcome is Outcome.Created or Outcome.CreatedWithoutId or Outcome.Ambiguous or Outcome.CancelledAmbiguous;
        Assert.True(around.Tasks.Out == (holds ? 1 : 0), told + $"; {around.Tasks.Out} permits of tasks are out");
        around.LetTheTaskEnd();
        Assert.True(around.Tasks.Out == 0, told + "; the permit of the task is out for ever");
        Assert.True(around.Calls.Twice + around.Tasks.Twice == 0, told + "; a permit came back twice");
    }

    // A refusal that was on its way when the call was disturbed did not arrive.
    private static bool WasOpen(Surroundings around) => around.DisturbedStep is { } step && step < around.Steps.Count
        && (around.StepAt(step).StartsWith("sen", StringComparison.Ordinal) || around.StepAt(step).StartsWith("read", StringComparison.Ordinal));

    private static Outcome Of(Exception failure) => failure switch
    {
        BatchTaskOutcomeUnknownException => Outcome.Ambiguous,
        BatchTaskRejectedException => Outcome.Refused,
        BatchTaskNotSentException => Outcome.NotCreated,
        BatchTaskCanceledException { TaskMayExist: true } => Outcome.CancelledAmbiguous,
        BatchTaskCanceledException when failure.Message.Contains("does not exist", StringComparison.Ordinal) => Outcome.CancelledRefused,
        BatchTaskCanceledException when failure.Message.Contains("nothing was sent", StringComparison.Ordinal) => Outcome.CancelledNotSent,
        _ => throw new InvalidOperationException("An exception that says nothing of the task: " + failure.Message, failure),
    };
}
