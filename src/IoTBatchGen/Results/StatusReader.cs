using System;
using System.Globalization;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Results;

/// <summary>Reads the answer to "query batch task".</summary>
internal static class StatusReader
{
    private static readonly string[] KnownStates =
    {
        BatchTaskState.Running.Value, BatchTaskState.Complete.Value, BatchTaskState.Pending.Value, BatchTaskState.Timeout.Value,
    };

    /// <summary>The status, or null if the text is something else: an error, or JSON without a status.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="InvalidOperationException">It has text that is not UTF-8.</exception>
    public static BatchTaskStatus? Read(ReadOnlySpan<byte> json)
    {
        var status = new BatchTaskStatus();
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.ErrorCode))
            {
                return null;
            }

            if (!TakeCount(status, ref reader) && !TakeText(status, ref reader, json))
            {
                reader.Skip();
            }
        }

        return reader.Read() || status.State.Value.Length == 0 ? null : status;
    }

    private static bool TakeCount(BatchTaskStatus status, ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals(AnswerNames.TotalCnt))
        {
            status.TotalCount = Count(ref reader);
        }
        else if (reader.ValueTextEquals(AnswerNames.SuccessCnt))
        {
            status.SuccessCount = Count(ref reader);
        }
        else if (reader.ValueTextEquals(AnswerNames.FailCnt))
        {
            status.FailCount = Count(ref reader);
        }
        else if (reader.ValueTextEquals(AnswerNames.TimeoutCnt))
        {
            status.TimeoutCount = Count(ref reader);
        }
        else if (reader.ValueTextEquals(AnswerNames.CompleteCnt))
        {
            status.CompleteCount = Count(ref reader);
        }
        else if (reader.ValueTextEquals(AnswerNames.ExpiredCnt))
        {
            status.ExpiredCount = Count(ref reader);
        }
        else if (reader.ValueTextEquals(AnswerNames.Progress))
        {
            status.ProgressPerMille = Count(ref reader);
        }
        else if (reader.ValueTextEquals(AnswerNames.SuccessRate))
        {
            status.SuccessRatePerMille = Count(ref reader);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static int? Count(ref Utf8JsonReader reader)
    {
        reader.Read();
        return AnswerText.ReadCount(ref reader);
    }

    private static bool TakeText(BatchTaskStatus status, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        // taskId in this answer, taskID in that of the create call.
        if (reader.ValueTextEquals(AnswerNames.TaskId) || reader.ValueTextEquals(WireNames.TaskId))
        {
            status.TaskId = Text(ref reader, json) ?? string.Empty;
        }
        else if (reader.ValueTextEquals(AnswerNames.TaskName))
        {
            status.TaskName = Text(ref reader, json);
        }
        else if (reader.ValueTextEquals(AnswerNames.AppId))
        {
            status.AppId = Text(ref reader, json);
        }
        else if (reader.ValueTextEquals(AnswerNames.Operator))
        {
            status.Operator = Text(ref reader, json);
        }
        else if (reader.ValueTextEquals(AnswerNames.TaskFrom))
        {
            status.TaskFrom = Text(ref reader, json);
        }
        else if (reader.ValueTextEquals(AnswerNames.TaskType))
        {
            status.TaskType = Text(ref reader, json);
        }
        else if (reader.ValueTextEquals(AnswerNames.Status))
        {
            reader.Read();
            status.State = new BatchTaskState(AnswerText.ReadState(ref reader, json, KnownStates));
        }
        else if (reader.ValueTextEquals(AnswerNames.StartTime))
        {
            status.StartTime = Time(Text(ref reader, json));
        }
        else if (reader.ValueTextEquals(AnswerNames.Timeout))
        {
            reader.Read();
            status.Timeout = TimeoutFrom(AnswerText.ReadNumber(ref reader));
        }
        else if (reader.ValueTextEquals(AnswerNames.Param))
        {
            status.Param = Text(ref reader, json);
        }
        else if (reader.ValueTextEquals(AnswerNames.Tags))
        {
            reader.Read();
            status.Tags = AnswerText.ReadObjects(ref reader, json, Tag);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static string? Text(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        return AnswerText.Read(ref reader, json);
    }

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParseExact(
            text, ParaFormats.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
        || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time.ToUniversalTime()
            : (DateTimeOffset?)null;

    // The pages say seconds here and minutes in the create call. No task has fewer seconds than its least minutes have, so a smaller number is
    // of a platform that repeats the minutes.
    private static TimeSpan? TimeoutFrom(long? number) =>
        number is not long value || value < 0 || value > BatchTaskLimits.TimeoutMaxMinutes * 60L ? (TimeSpan?)null
        : value < BatchTaskLimits.TimeoutMinMinutes * 60L ? TimeSpan.FromMinutes(value)
        : TimeSpan.FromSeconds(value);

    private static BatchTaskTag Tag(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        string? name = null;
        string? value = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.TagName))
            {
                name = Text(ref reader, json);
            }
            else if (reader.ValueTextEquals(AnswerNames.TagValue))
            {
                value = Text(ref reader, json);
            }
            else
            {
                reader.Skip();
            }
        }

        return new BatchTaskTag(name ?? string.Empty, value ?? string.Empty);
    }
}
