using System;

namespace IoTBatchGen;

/// <summary>Specifies how often a watched task is queried.</summary>
public sealed class BatchTaskWatchOptions
{
    /// <summary>Gets or sets the wait between two queries while the task changes.</summary>
    /// <value>100 milliseconds to one day. The default is 2 seconds.</value>
    /// <remarks>
    /// While nothing changes, the wait grows by half from one query to the next, up to <see cref="MaxInterval"/>. A change halves it.
    /// </remarks>
    public TimeSpan MinInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets or sets the longest wait between two queries.</summary>
    /// <value>
    /// At least <see cref="MinInterval"/>, at most one day. The default is <see langword="null"/>: a hundredth of the task's timeout, but not
    /// less than 10 seconds and not more than 5 minutes.
    /// </value>
    /// <remarks>A call limiter can make the waits longer: see <see cref="BatchTaskClientOptions.CallLimiter"/>.</remarks>
    public TimeSpan? MaxInterval { get; set; }
}
