using System;

namespace IoTBatchGen.Client.Following;

/// <summary>How long to wait before a watched task is queried again.</summary>
internal sealed class PollInterval
{
    private const int PartOfTimeout = 100;
    private static readonly TimeSpan LeastOfTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan MostOfTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Most = TimeSpan.FromDays(1);

    // A little after the task's timeout, so that this query sees its end.
    private static readonly TimeSpan AfterTheEnd = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _min;
    private readonly TimeSpan? _max;
    private TimeSpan _current;

    public PollInterval(BatchTaskWatchOptions? options)
    {
        options ??= new BatchTaskWatchOptions();
        _min = options.MinInterval;
        _max = options.MaxInterval;
        if (_min < Least || _min > Most)
        {
            throw Bad(nameof(options.MinInterval), "is less than 100 milliseconds or more than one day");
        }

        if (_max is TimeSpan max && (max < _min || max > Most))
        {
            throw Bad(nameof(options.MaxInterval), "is less than MinInterval or more than one day");
        }

        _current = _min;
    }

    /// <summary>The shortest wait.</summary>
    public TimeSpan Min => _min;

    /// <summary>The wait after a query.</summary>
    /// <param name="status">What it brought.</param>
    /// <param name="hasChanged">Whether that is new.</param>
    /// <param name="now">The time.</param>
    public TimeSpan Next(BatchTaskStatus status, bool hasChanged, DateTimeOffset now)
    {
        TimeSpan max = _max ?? MaxFor(status.Timeout);
        _current = Clamp(TimeSpan.FromTicks(hasChanged ? _current.Ticks / 2 : _current.Ticks + (_current.Ticks / 2)), _min, max > _min ? max : _min);
        TimeSpan? left = status.StartTime + status.Timeout - now;
        return left is TimeSpan untilEnd && untilEnd >= TimeSpan.Zero && untilEnd + AfterTheEnd < _current
            ? Clamp(untilEnd + AfterTheEnd, _min, _current)
            : _current;
    }

    private static TimeSpan MaxFor(TimeSpan? timeout) => timeout is TimeSpan known
        ? Clamp(TimeSpan.FromTicks(known.Ticks / PartOfTimeout), LeastOfTimeout, MostOfTimeout)
        : MostOfTimeout;

    private static TimeSpan Clamp(TimeSpan value, TimeSpan min, TimeSpan max) => value < min ? min : value > max ? max : value;

    private static ArgumentException Bad(string option, string what) =>
        new ArgumentException(nameof(BatchTaskWatchOptions) + "." + option + " " + what + ".");
}
