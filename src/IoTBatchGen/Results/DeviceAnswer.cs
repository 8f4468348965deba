using System;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Results;

/// <summary>Reads what a device answered: an object with a field for each para, or one of the objects that the platform puts around it.</summary>
internal static class DeviceAnswer
{
    /// <summary>What is said when a device has sent nothing.</summary>
    public const string None = "the device sent no answer";

    private const string NotJson = "the answer is not JSON, or is nested too deeply";
    private const string NotText = "the answer contains half of a surrogate pair";

    /// <summary>So many objects or strings around an answer are opened. Two were seen.</summary>
    private const int MostEnvelopes = 4;

    /// <summary>The object with a field for each para.</summary>
    /// <param name="json">The answer, as JSON text.</param>
    /// <param name="ownParas">The paras of the response that are named like fields of an envelope.</param>
    /// <param name="problem">What is wrong with the answer; null if nothing is.</param>
    /// <returns>The object; null if there is a problem, or no answer.</returns>
    public static AnswerObject? Read(string? json, string[] ownParas, out string? problem)
    {
        problem = null;
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        try
        {
            return Open(Parse(json!), ownParas, out problem);
        }
        catch (JsonException)
        {
            problem = NotJson;
        }
        catch (Exception fault) when (fault is InvalidOperationException || fault is ArgumentException)
        {
            // In an escape of a name or a text, or in the text itself.
            problem = NotText;
        }

        return null;
    }

    /// <summary>The <c>reason</c> that the platform gives for a failure of its own; null if there is none.</summary>
    public static string? ReasonIn(string? json) =>
        Read(json, [], out _) is { } answer && answer.Fields.TryGetValue("reason", out JsonElement reason) && AnswerValues.TryText(reason, out string? text)
            ? text
            : null;

    private static AnswerObject? Open(JsonElement answer, string[] ownParas, out string? problem)
    {
        problem = null;
        for (int opened = 0; problem is null; opened++)
        {
            switch (answer.ValueKind)
            {
                case JsonValueKind.Null:
                    return null;
                case JsonValueKind.String when opened < MostEnvelopes && string.IsNullOrWhiteSpace(answer.GetString()):
                    return null;
                case JsonValueKind.String when opened < MostEnvelopes:
                    answer = Parse(answer.GetString()!);
                    break;
                case JsonValueKind.Object:
                    var found = new AnswerObject(answer);
                    if (opened == MostEnvelopes || !TryOpen(found, ownParas, out answer, out problem))
                    {
                        return problem is null ? found : null;
                    }

                    break;
                default:
                    problem = "the answer is " + AnswerValues.KindOf(answer) + "; it must be " + JsonTypeNames.Object;
                    break;
            }
        }

        return null;
    }

    private static bool TryOpen(AnswerObject envelope, string[] ownParas, out JsonElement inner, out string? problem)
    {
        if (TryGet(envelope, AnswerEnvelope.CommandResult, ownParas, out inner, out problem))
        {
            return problem is null;
        }

        if (!TryGet(envelope, AnswerEnvelope.ResultCode, ownParas, out JsonElement code, out string? codeProblem)
            || !TryGet(envelope, AnswerEnvelope.ResultDetail, ownParas, out inner, out problem))
        {
            return false;
        }

        problem ??= codeProblem ?? (AnswerValues.TryText(code, out string? text) ? FailureReasons.OfCode(text) : null);
        return problem is null;
    }

    private static bool TryGet(AnswerObject envelope, string name, string[] ownParas, out JsonElement value, out string? problem)
    {
        value = default;
        bool isThere = Array.IndexOf(ownParas, name) < 0 && envelope.Fields.TryGetValue(name, out value);
        problem = isThere ? envelope.ProblemOf(name) : null;
        return isThere;
    }

    // A copy, because the parsed document lives in memory that must be given back.
    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
