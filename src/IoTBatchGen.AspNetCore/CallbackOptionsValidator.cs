using System;
using System.Collections.Generic;
using Microsoft.Extensions.Options;

namespace IoTBatchGen.AspNetCore;

/// <summary>Reports at start what would fail at the first callback, without a key.</summary>
internal sealed class CallbackOptionsValidator : IValidateOptions<BatchTaskCallbackOptions>
{
    private const int MostBodyBytes = 100 * 1024 * 1024;
    private const int MostCommands = 10_000_000;

    // With the second that a handler has to end after it was canceled, and one for the network, it is the platform's 15.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(13);

    public ValidateOptionsResult Validate(string? name, BatchTaskCallbackOptions options)
    {
        var faults = new List<string>();
        Check(faults, nameof(options.PublicUrl), PublicAddress.Problem(options.PublicUrl));
        Check(faults, nameof(options.Key), KeyStrength.Problem(options.Key));
        for (int i = 0; i < options.PreviousKeys.Count; i++)
        {
            Check(faults, $"{nameof(options.PreviousKeys)}[{i}]", KeyStrength.Problem(options.PreviousKeys[i]));
        }

        Check(faults, nameof(options.Pattern), options.Pattern is null ? null : CallbackPattern.Problem(options.Pattern));
        Check(faults, nameof(options.MaxBodyBytes), options.MaxBodyBytes is >= 1 and <= MostBodyBytes ? null : $"must be 1 to {MostBodyBytes}");
        Check(
            faults,
            nameof(options.HandlerTimeout),
            options.HandlerTimeout > TimeSpan.Zero && options.HandlerTimeout <= Longest
                ? null
                : "must be greater than zero and at most 13 seconds, because the platform waits 15 seconds for the answer");
        Check(
            faults, nameof(options.RememberedCommands), options.RememberedCommands is >= 1 and <= MostCommands ? null : $"must be 1 to {MostCommands}");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void Check(List<string> faults, string option, string? problem)
    {
        if (problem is not null)
        {
            faults.Add($"{nameof(BatchTaskCallbackOptions)}.{option} {problem}.");
        }
    }
}
