using System;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Sends a response, or makes it fail as the fault says.</summary>
internal sealed class FaultInjector(FakePlatformOptions options)
{
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly TimeSpan _slow = options.SlowResponseDelay;

    public async Task WriteAsync(HttpContext context, FakeResponse response, FakeFault fault)
    {
        switch (fault)
        {
            case FakeFault.DropBefore or FakeFault.DropAfter:
                context.Abort();
                return;
            case FakeFault.Reset:
                // Closed with a linger of zero, which sends RST; the server's own abort would send FIN first.
                context.Features.Get<IConnectionSocketFeature>()?.Socket.Close(timeout: 0);
                context.Abort();
                return;
            case FakeFault.BreakResponse:
                await ResponseWriter.WriteHalfAsync(context.Response, response).ConfigureAwait(false);
                context.Abort();
                return;
            case FakeFault.BadGatewayBefore or FakeFault.BadGatewayAfter:
                await ResponseWriter.WriteBadGatewayAsync(context.Response).ConfigureAwait(false);
                return;
            case FakeFault.Slow when !await WaitAsync(context.RequestAborted).ConfigureAwait(false):
                return;
            default:
                await ResponseWriter.WriteAsync(context.Response, response).ConfigureAwait(false);
                return;
        }
    }

    // Returns false if the caller has given up.
    private async Task<bool> WaitAsync(CancellationToken aborted)
    {
        try
        {
            await Task.Delay(_slow, _time, aborted).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
