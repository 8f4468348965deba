using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>A limiter that gives permits without end, and counts which came back and how often.</summary>
internal sealed class CountingLimiter(Surroundings around, string name) : RateLimiter
{
    private int _taken;
    private int _back;
    private int _twice;

    /// <summary>Permits that are out.</summary>
    public int Out => Volatile.Read(ref _taken) - Volatile.Read(ref _back);

    /// <summary>How many permits came back more than once.</summary>
    public int Twice => Volatile.Read(ref _twice);

    public override TimeSpan? IdleDuration => null;

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        await around.StepAsync(name + " permit", cancellationToken);
        Interlocked.Increment(ref _taken);
        return new Lease(this);
    }

    private sealed class Lease(CountingLimiter limiter) : RateLimitLease
    {
        private int _disposals;

        public override bool IsAcquired
        {
            get
            {
                limiter.Step("asked for");
                return true;
            }
        }

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (Interlocked.Increment(ref _disposals) == 1)
            {
                Interlocked.Increment(ref limiter._back);
            }
            else
            {
                Interlocked.Increment(ref limiter._twice);
            }

            limiter.Step("back");
        }
    }

    private void Step(string what) => around.Step($"{name} permit {what}");
}
