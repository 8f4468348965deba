using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using IoTBatchGen.Results;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

/// <summary>For generated code: reads the paras of a response, each by the dataType that the profile declares.</summary>
/// <remarks>
/// Nothing that a device or the platform sends throws. The first fault is kept; from then on the methods return default values, and
/// <see cref="Keep"/> returns <see langword="false"/> with the reason.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ResponseParaReader
{
    private readonly AnswerObject? _answer;
    private string? _reason;

    private ResponseParaReader(string? reason, string? json, string[] envelopeParas)
    {
        _reason = reason;
        if (reason is null)
        {
            _answer = DeviceAnswer.Read(json, envelopeParas, out _reason);
        }
    }

    private delegate bool Parser<T>(JsonElement value, [NotNullWhen(true)] out T? result)
        where T : notnull;

    /// <summary>Opens what a device answered, in a sub-task.</summary>
    /// <param name="subtask">The sub-task.</param>
    /// <param name="envelopeParas">The paras of the response that are named like a field of an object that the platform puts around an answer.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subtask"/> is <see langword="null"/>.</exception>
    public static ResponseParaReader FromSubtask(BatchSubtask subtask, params string[] envelopeParas)
    {
        _ = subtask ?? throw new ArgumentNullException(nameof(subtask));
        return new ResponseParaReader(FailureReasons.Of(subtask), subtask.Output, envelopeParas);
    }

    /// <summary>Opens what a device answered, in a callback.</summary>
    /// <param name="result">The result.</param>
    /// <param name="envelopeParas">The paras of the response that are named like a field of an object that the platform puts around an answer.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static ResponseParaReader FromResult(DeviceCommandResult result, params string[] envelopeParas)
    {
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return new ResponseParaReader(FailureReasons.Of(result), result.Detail, envelopeParas);
    }

    /// <summary>Keeps a response if all of it could be read, with the fields that are not paras.</summary>
    /// <typeparam name="T">The response's class.</typeparam>
    /// <param name="read">The response, made from this reader.</param>
    /// <param name="kept">The response, or <see langword="null"/> when it could not be read.</param>
    /// <param name="reason">Why it could not be read; empty when it could.</param>
    /// <returns><see langword="true"/> when it could be read; otherwise, <see langword="false"/>.</returns>
    public bool Keep<T>(T read, [NotNullWhen(true)] out T? kept, out string reason)
        where T : TypedCommandResponse
    {
        reason = _reason ?? string.Empty;
        kept = _reason is null ? read : null;
        if (_answer is { Fields.Count: > 0 })
        {
            kept?.Keep(_answer.Fields);
        }

        return kept is not null;
    }

    private bool TryRead<T>(string paraName, bool isRequired, Parser<T> parser, string expected, [NotNullWhen(true)] out T? result)
        where T : notnull
    {
        result = default;
        return TryTake(paraName, isRequired, out JsonElement value) && (parser(value, out result) || Fail(paraName, value, expected));
    }

    /// <summary>Takes a field out of the answer; false if it is absent or null.</summary>
    private bool TryTake(string paraName, bool isRequired, out JsonElement value)
    {
        value = default;
        if (_reason is not null)
        {
            return false;
        }

        if (_answer is null)
        {
            return Fail(DeviceAnswer.None);
        }

        if (_answer.ProblemOf(paraName) is { } problem)
        {
            return Fail(problem);
        }

        bool isThere = _answer.Fields.TryGetValue(paraName, out value) && _answer.Fields.Remove(paraName) && value.ValueKind != JsonValueKind.Null;
        return isThere || (isRequired && Fail(MessageText.Escape(paraName) + " is missing; the profile requires it"));
    }

    // The value stays out of the reason: it may be a password.
    private bool Fail(string paraName, JsonElement value, string expected) =>
        Fail(MessageText.Escape(paraName) + " is " + AnswerValues.KindOf(value) + "; the profile allows " + expected);

    private bool Fail(string reason)
    {
        _reason = reason;
        return false;
    }
}
