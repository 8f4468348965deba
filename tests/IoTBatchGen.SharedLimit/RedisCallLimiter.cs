using System;
using System.Globalization;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace IoTBatchGen.SharedLimit;

/// <summary>
/// A limit on calls that several processes share: a sliding window in Redis, by Redis' own clock. A sample to copy, for
/// <see cref="BatchTaskClientOptions.CallLimiter"/>.
/// </summary>
/// <remarks>Waiters of different processes are served in no particular order. While Redis is away, acquiring fails, and nothing is sent.</remarks>
public sealed class RedisCallLimiter(IDatabase redis, string key, int permits, TimeSpan window) : RateLimiter
{
    // One script, so that looking and taking are one step for everybody. Microseconds; as text, for Lua would round them.
    private const string Take = """
        local time = redis.call('TIME')
        local now = time[1] * 1000000 + time[2]
        local window = tonumber(ARGV[2])
        redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now - window))
        if redis.call('ZCARD', KEYS[1]) + tonumber(ARGV[3]) <= tonumber(ARGV[1]) then
          for i = 1, tonumber(ARGV[3]) do
            redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[4] .. ':' .. i)
          end
          redis.call('PEXPIRE', KEYS[1], string.format('%.0f', window / 1000 + 1000))
          return '0'
        end
        local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
        return string.format('%.0f', tonumber(oldest[2]) + window - now + 1)
        """;

    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(5);

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => null;

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) =>
        Lease.Of(WaitOf(redis.ScriptEvaluate(Take, [key], Arguments(permitCount))));

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait = WaitOf(await redis.ScriptEvaluateAsync(Take, [key], Arguments(permitCount)).ConfigureAwait(false));
            if (wait == TimeSpan.Zero)
            {
                return Lease.Of(wait);
            }

            await Task.Delay(wait > LeastWait ? wait : LeastWait, cancellationToken).ConfigureAwait(false);
        }
    }

    private static TimeSpan WaitOf(RedisResult microseconds) =>
        TimeSpan.FromMicroseconds(double.Parse(microseconds.ToString(), CultureInfo.InvariantCulture));

    private RedisValue[] Arguments(int permitCount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(permitCount, permits);
        return
        [
            permits,
            ((long)window.TotalMicroseconds).ToString(CultureInfo.InvariantCulture),
            permitCount,
            Guid.NewGuid().ToString("N"),
        ];
    }

    // Nothing is given back: a call that was made stays made.
    private sealed class Lease(TimeSpan wait) : RateLimitLease
    {
        public override bool IsAcquired => wait == TimeSpan.Zero;

        public override System.Collections.Generic.IEnumerable<string> MetadataNames =>
            IsAcquired ? [] : [MetadataName.RetryAfter.Name];

        public static Lease Of(TimeSpan wait) => new(wait);

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            bool known = !IsAcquired && metadataName == MetadataName.RetryAfter.Name;
            metadata = known ? wait : null;
            return known;
        }
    }
}
