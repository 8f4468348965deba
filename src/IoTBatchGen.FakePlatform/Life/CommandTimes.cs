using System;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>When a command was sent, delivered and ended; null for what did not happen.</summary>
internal readonly record struct CommandTimes(DateTimeOffset? Sent, DateTimeOffset? Delivered, DateTimeOffset? Ended)
{
    /// <param name="facts">The task.</param>
    /// <param name="state">The state of the command.</param>
    /// <param name="answer">The answer of its device.</param>
    /// <param name="completedAt">When all commands of the task were ended at once; null if they were not.</param>
    /// <param name="now">The time.</param>
    public static CommandTimes From(TaskFacts facts, CommandState state, FakeDeviceAnswer? answer, DateTimeOffset? completedAt, DateTimeOffset now)
    {
        if (state is CommandState.Pending or CommandState.Canceled)
        {
            return default;
        }

        DateTimeOffset last = completedAt < now ? completedAt.Value : now;
        return new CommandTimes(
            At(answer?.SentAfter),
            answer?.FinalState() == CommandState.Timeout ? null : At(answer?.DeliveredAfter),
            state.IsFinal() ? At(answer?.After) ?? completedAt ?? facts.Deadline : null);

        DateTimeOffset? At(TimeSpan? after) =>
            after < facts.Body.Timeout && facts.CreatedAt + after <= last ? facts.CreatedAt + after : null;
    }
}
