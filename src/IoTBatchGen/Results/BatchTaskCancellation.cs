using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>Represents what came of canceling a task's pending commands.</summary>
public sealed class BatchTaskCancellation
{
    /// <summary>Gets or sets how many commands were canceled. Their devices do not get them.</summary>
    public int Canceled { get; set; }

    /// <summary>
    /// Gets or sets how many commands were no longer pending when they were to be canceled: the device got them meanwhile, they expired, or they
    /// were canceled before (error 100435).
    /// </summary>
    public int TooLate { get; set; }

    /// <summary>Gets or sets the commands that the platform did not cancel for another reason. Their devices may still get them.</summary>
    public IReadOnlyList<BatchTaskCancellationFailure> Failed { get; set; } = Array.Empty<BatchTaskCancellationFailure>();
}
