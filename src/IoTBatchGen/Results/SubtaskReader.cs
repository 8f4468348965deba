using System;
using System.Collections.Generic;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Results;

/// <summary>Reads the answer to "query sub-tasks".</summary>
internal static class SubtaskReader
{
    private static readonly string[] KnownStates =
    {
        BatchSubtaskState.Success.Value, BatchSubtaskState.WaitResult.Value, BatchSubtaskState.Pending.Value, BatchSubtaskState.Fail.Value,
        BatchSubtaskState.Timeout.Value,
    };

    /// <summary>The page, or null if the text is something else: an error, or JSON without sub-tasks.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="pageNo">The page that was asked for, where the answer does not say.</param>
    /// <param name="pageSize">The size that was asked for, where the answer does not say.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="InvalidOperationException">It has text that is not UTF-8.</exception>
    public static BatchSubtaskPage? Read(ReadOnlySpan<byte> json, long pageNo, int pageSize)
    {
        var page = new BatchSubtaskPage { PageNo = pageNo, PageSize = pageSize };
        List<BatchSubtask>? subtasks = null;
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

            if (reader.ValueTextEquals(AnswerNames.TaskDetails))
            {
                reader.Read();
                subtasks = AnswerText.ReadObjects(ref reader, json, Subtask, pageSize);
            }
            else if (reader.ValueTextEquals(AnswerNames.TotalCount))
            {
                page.TotalCount = Number(ref reader);
            }
            else if (reader.ValueTextEquals(AnswerNames.PageNo))
            {
                page.PageNo = Number(ref reader) ?? pageNo;
            }
            else if (reader.ValueTextEquals(AnswerNames.PageSize))
            {
                page.PageSize = Number(ref reader) ?? pageSize;
            }
            else
            {
                reader.Skip();
            }
        }

        if (reader.Read() || (subtasks is null && page.TotalCount is null))
        {
            return null;
        }

        page.Subtasks = (IReadOnlyList<BatchSubtask>?)subtasks ?? Array.Empty<BatchSubtask>();
        return page;
    }

    private static long? Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return AnswerText.ReadNumber(ref reader) is long number && number >= 0 ? number : (long?)null;
    }

    private static BatchSubtask Subtask(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var subtask = new BatchSubtask();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.Status))
            {
                reader.Read();
                subtask.State = new BatchSubtaskState(AnswerText.ReadState(ref reader, json, KnownStates));
            }
            else if (reader.ValueTextEquals(AnswerNames.Output))
            {
                reader.Read();
                subtask.Output = AnswerText.Read(ref reader, json);
            }
            else if (reader.ValueTextEquals(AnswerNames.Error))
            {
                reader.Read();
                subtask.Error = SubtaskErrorReader.Read(ref reader, json);
            }
            else if (reader.ValueTextEquals(AnswerNames.Param))
            {
                reader.Read();
                TakeParam(subtask, ref reader, json);
            }
            else
            {
                reader.Skip();
            }
        }

        return subtask;
    }

    private static void TakeParam(BatchSubtask subtask, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.DeviceId))
            {
                reader.Read();
                subtask.DeviceId = AnswerText.Read(ref reader, json);
            }
            else if (reader.ValueTextEquals(AnswerNames.CommandId))
            {
                reader.Read();
                subtask.CommandId = AnswerText.Read(ref reader, json);
            }
            else
            {
                reader.Skip();
            }
        }
    }
}
