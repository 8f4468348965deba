using System;

namespace IoTBatchGen.Shared;

/// <summary>Fields of objects that the platform puts around a device's answer.</summary>
/// <remarks>A device may use the same names for paras. Then the profile says so, and the object is not unwrapped.</remarks>
internal static class AnswerEnvelope
{
    /// <summary>In the output of a sub-task: <c>{requestId, commandResult}</c>.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>In a callback, and seen in outputs: <c>{resultCode, resultDetail}</c>.</summary>
    public const string ResultCode = "resultCode";

    /// <inheritdoc cref="ResultCode"/>
    public const string ResultDetail = "resultDetail";

    private static readonly string[] Names = [CommandResult, ResultCode, ResultDetail];

    /// <summary>Whether a para has the name of such a field.</summary>
    public static bool HasField(string paraName) => Array.IndexOf(Names, paraName) >= 0;
}
