using System.Collections.Generic;
using System.Threading.RateLimiting;

namespace IoTBatchGen.Tests.Client;

/// <summary>A permit of a limiter that has any number of them.</summary>
internal sealed class FreePermit : RateLimitLease
{
    public override bool IsAcquired => true;

    public override IEnumerable<string> MetadataNames => [];

    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }
}
