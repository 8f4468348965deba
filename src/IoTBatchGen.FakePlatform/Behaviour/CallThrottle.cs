using System;
using System.Collections.Generic;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Error 1010009: limits the calls within any 60 seconds, a sliding window.</summary>
/// <remarks>A rejected call does not count; otherwise a client that keeps retrying would never get through.</remarks>
internal sealed class CallThrottle(TimeProvider time, int maxCallsPerMinute)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private readonly Queue<long> _accepted = new();

    public FakeResponse? Check()
    {
        lock (_gate)
        {
            long now = time.GetTimestamp();
            while (_accepted.TryPeek(out long oldest) && time.GetElapsedTime(oldest, now) >= Window)
            {
                _accepted.Dequeue();
            }

            if (_accepted.Count >= maxCallsPerMinute)
            {
                return FakeResponse.Rejected(BatchTaskErrorCode.Throttled, $"{_accepted.Count} calls in the last minute");
            }

            _accepted.Enqueue(now);
            return null;
        }
    }
}
