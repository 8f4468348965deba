using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;
using IoTBatchGen.Generated;
using IoTBatchGen.Results;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

/// <summary>For generated code: reads the paras of a response, each by the dataType that the profile declares.</summary>
/// <remarks>
/// Nothing that a device or the platform sends throws. The first fault is kept, and <see cref="Keep"/> returns <see langword="false"/> with the reason.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ResponseParaReader
{
    private readonly AnswerObject? _answer;
    private string? _reason;

    private ResponseParaReader(string? reason, string? json, string paras)
    {
        Definitions = ParaDefinition.ReadAll(paras);
        Values = new object?[Definitions.Length];
        _reason = reason;
        if (reason is null)
        {
            string[] ownNames = Definitions.Select(para => para.ParaName).Where(AnswerEnvelope.HasField).ToArray();
            _answer = DeviceAnswer.Read(json, ownNames, out _reason);
        }

        for (int i = 0; i < Values.Length && _reason is null; i++)
        {
            Values[i] = Read(Definitions[i]);
        }
    }

    internal ParaDefinition[] Definitions { get; }

    /// <summary>The values by the numbers of the paras; only of use without a <see cref="Reason"/>.</summary>
    internal object?[] Values { get; }

    /// <summary>Why the answer could not be read; null when it could.</summary>
    internal string? Reason => _reason;

    /// <summary>The fields that are not paras.</summary>
    internal Dictionary<string, JsonElement> OtherFields => _answer?.Fields ?? [];

    /// <summary>Opens what a device answered, in a sub-task.</summary>
    /// <param name="subtask">The sub-task.</param>
    /// <param name="paras">The paras of the response, a line each.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subtask"/> is <see langword="null"/>.</exception>
    public static ResponseParaReader FromSubtask(BatchSubtask subtask, string paras)
    {
        _ = subtask ?? throw new ArgumentNullException(nameof(subtask));
        return new ResponseParaReader(FailureReasons.Of(subtask), subtask.Output, paras);
    }

    /// <summary>Opens what a device answered, in a callback.</summary>
    /// <param name="result">The result.</param>
    /// <param name="paras">The paras of the response, a line each.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static ResponseParaReader FromResult(DeviceCommandResult result, string paras)
    {
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return new ResponseParaReader(FailureReasons.Of(result), result.Detail, paras);
    }

    /// <summary>Keeps a response if all of it could be read.</summary>
    /// <typeparam name="T">The response's class.</typeparam>
    /// <param name="read">The response, made from a reader.</param>
    /// <param name="kept">The response, or <see langword="null"/> when it could not be read.</param>
    /// <param name="reason">Why it could not be read; empty when it could.</param>
    /// <returns><see langword="true"/> when it could be read; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public static bool Keep<T>(T read, [NotNullWhen(true)] out T? kept, out string reason)
        where T : TypedCommandResponse
    {
        _ = read ?? throw new ArgumentNullException(nameof(read));
        reason = read.Reason ?? string.Empty;
        kept = read.Reason is null ? read : null;
        return kept is not null;
    }

    /// <summary>Takes a field out of the answer; false if it is absent or null.</summary>
    private bool TryTake(string paraName, bool isRequired, out JsonElement value)
    {
        value = default;
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
