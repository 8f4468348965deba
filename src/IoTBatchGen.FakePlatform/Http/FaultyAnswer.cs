using System;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Sends an answer, or lets go wrong what a fault says.</summary>
internal sealed class FaultyAnswer(FakePlatformOptions options)
{
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly TimeSpan _slow = options.SlowAnswer;

    public async Task WriteAsync(HttpContext context, PlatformAnswer answer, FakeFault fault)
    {
        switch (fault)
        {
            case FakeFault.DropBefore or FakeFault.DropAfter:
                context.Abort();
                return;
            case FakeFault.Reset:
                // Closed with a linger of zero, which sends RST; the server's own abort would say FIN first.
                context.Features.Get<IConnectionSocketFeature>()?.Socket.Close(timeout: 0);
                context.Abort();
                return;
            case FakeFault.BreakAnswer:
                await AnswerWriter.WriteHalfAsync(context.Response, answer).ConfigureAwait(false);
                context.Abort();
                return;
            case FakeFault.BadGatewayBefore or FakeFault.BadGatewayAfter:
                await AnswerWriter.WriteBadGatewayAsync(context.Response).ConfigureAwait(false);
                return;
            case FakeFault.Slow when !await WaitAsync(context.RequestAborted).ConfigureAwait(false):
                return;
            default:
                await AnswerWriter.WriteAsync(context.Response, answer).ConfigureAwait(false);
                return;
        }
    }

    // False where the caller has given up.
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
