using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Client.Sending;

/// <summary>
/// Sends a made-up task to nowhere during the first call of the process, so that the code that sends and reads is compiled while that call
/// still checks, writes and connects.
/// </summary>
/// <remarks>
/// It has no asynchronous methods of its own, because they would have to be compiled too. The client's metrics and traces do not include it; only a
/// listener to the events of <c>System.Net.Http</c> sees one more request.
/// </remarks>
internal static class SendRehearsal
{
    private const string Made = "rehearsal";
    private static int _isBegun;

    /// <summary>Begins on a thread of the pool, outside the caller's context; the second time, it does nothing.</summary>
    public static void Begin(ClientSettings settings)
    {
        if (_isBegun == 0 && IsWorthwhile(settings, Environment.ProcessorCount) && Interlocked.Exchange(ref _isBegun, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(_ => SendAsync(settings), null);
        }
    }

    /// <summary>Whether the call gains by it: it would wait for a single processor, and a guard lets only its own requests through.</summary>
    public static bool IsWorthwhile(ClientSettings settings, int processors) => processors > 1 && !settings.HasSendGuard;

    /// <summary>Sends the task; no part of it leaves the process.</summary>
    /// <returns>A result as if the task had been created.</returns>
    public static Task<SendResult> SendAsync(ClientSettings settings)
    {
        var body = new RequestBuffer(1);
        body.Write((byte)'{');
        return new TaskRequest(Made, null, body).SendAsync(new HttpClient(new Nowhere()), settings, Made, CancellationToken.None).AsTask();
    }

    private sealed class Nowhere : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
#pragma warning disable CA2016 // Nothing cancels it.
            request.Content!.CopyToAsync(Stream.Null).ContinueWith(
#pragma warning restore CA2016
                _ => new HttpResponseMessage { RequestMessage = request, Content = new StringContent("{\"" + WireNames.TaskId + "\":\"1\"}") },
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
    }
}
