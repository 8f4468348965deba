using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using IoTBatchGen.Results;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

/// <summary>Represents what the platform reports to the callback URL of a task: the state of one device's command, and the device's answer.</summary>
/// <remarks>
/// The platform sends a report more than once, and not always in order. It does not name the task. The properties can be set, so that a test
/// can make a result.
/// </remarks>
public sealed class DeviceCommandResult
{
    /// <summary>Gets or sets the device's id.</summary>
    public string DeviceId { get; set; } = string.Empty;

    /// <summary>Gets or sets the id of the device's command. <see cref="BatchSubtask.CommandId"/> is the same.</summary>
    public string CommandId { get; set; } = string.Empty;

    /// <summary>Gets or sets the state of the command.</summary>
    public DeviceCommandState State { get; set; }

    /// <summary>Gets or sets what came with the state.</summary>
    /// <value>
    /// The field <c>resultDetail</c> as JSON text, or <see langword="null"/> when there is none. For
    /// <see cref="DeviceCommandState.Successful"/> it is the device's answer, which the <c>TryRead</c> method of a generated response class
    /// reads by the device's profile; for a failure of the platform it is an object with a <c>reason</c>.
    /// </value>
    public string? Detail { get; set; }

    /// <summary>Reads the body of a callback.</summary>
    /// <param name="json">The body, a JSON object. Fields that are not known are ignored.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not JSON, has no deviceId, commandId or resultCode, or has one of the fields twice. The message never repeats the text.
    /// </exception>
    public static DeviceCommandResult Parse(string json) =>

        // Encoding.UTF8 would replace half of a pair: another device's id, or another answer.
        LoneSurrogates.AreIn(json ?? throw new ArgumentNullException(nameof(json)))
            ? throw Unreadable("it has " + LoneSurrogates.Phrase)
            : Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads the body of a callback, in UTF-8.</summary>
    /// <param name="utf8Json">The body, a JSON object. Fields that are not known are ignored.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">
    /// The text is not JSON, has no deviceId, commandId or resultCode, or has one of the fields twice. The message never repeats the text.
    /// </exception>
    public static DeviceCommandResult Parse(ReadOnlySpan<byte> utf8Json) =>
        CallbackReader.Read(utf8Json, out string? problem) ?? throw Unreadable(problem!);

    /// <summary>Reads the body of a callback, in UTF-8, without an exception.</summary>
    /// <param name="utf8Json">The body, a JSON object. Fields that are not known are ignored.</param>
    /// <param name="result">The result, or <see langword="null"/> when <see cref="Parse(ReadOnlySpan{byte})"/> would throw an exception.</param>
    /// <returns><see langword="true"/> when the body was read; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out DeviceCommandResult? result)
    {
        result = CallbackReader.Read(utf8Json, out _);
        return result is not null;
    }

    private static FormatException Unreadable(string problem) => new FormatException("The callback cannot be read: " + problem + ".");
}
