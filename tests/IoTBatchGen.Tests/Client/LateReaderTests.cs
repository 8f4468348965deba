using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Client.Sending;
using IoTBatchGen.Json;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>Bodies are written into arrays of a pool: a handler that outlives its call must never get another call's.</summary>
public class LateReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_handler_that_still_reads_when_the_call_has_ended_reads_its_own_body()
    {
        RequestBuffer body = Body("first");
        using var content = new SingleUseContent(body, new SendGate(), mayBeBuffered: true);
        using var stream = new SlowStream();
        Task reading = content.CopyToAsync(stream, Token);

        // The call ends, and the next one begins on the same thread, to which a pool hands the array that came back last.
        body.Dispose();
        Body("other").Dispose();

        stream.Go.SetResult();
        await reading;
        Assert.Contains("\"deviceList\":[\"first\"]", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_goes_back_with_its_last_holder()
    {
        RequestBuffer body = Body("first");
        byte[] array = body.Written.Array!;
        Assert.True(body.TryHold());
        body.Dispose();
        using (RequestBuffer other = Body("other"))
        {
            Assert.NotSame(array, other.Written.Array);
        }

        body.Release();
        Assert.False(body.TryHold());
        Assert.Equal(0, body.Count);
        using RequestBuffer next = Body("next");
        Assert.Same(array, next.Written.Array);
    }

    [Fact]
    public async Task A_handler_that_begins_to_read_after_the_call_has_ended_gets_nothing()
    {
        using var handler = new KeepingHandler();
        using var http = new HttpClient(handler);
        await new BatchTaskClient(http, StubPlatform.Options()).CreateAsync(Samples.Task(), Token);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => handler.Kept!.CopyToAsync(Stream.Null, Token));

        RequestBuffer body = Body("first");
        using var content = new SingleUseContent(body, new SendGate(), mayBeBuffered: true);
        body.Dispose();
        var late = await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(Stream.Null, Token));
        Assert.Equal("A handler of the HttpClient tried to send a batch task after its call had ended.", late.Message);
    }

    [Fact]
    public async Task What_handlers_read_is_released_each_time()
    {
        RequestBuffer body = Body("first");
        using var content = new ReadableContent(body);
        await content.CopyToAsync(Stream.Null, Token);
        content.CopyTo(Stream.Null, null, Token);
        body.Dispose();
        Assert.False(body.TryHold());
    }

    [Fact]
    public void What_is_read_to_hide_it_is_released()
    {
        RequestBuffer body = Body("first-device");
        Assert.True(new Redactor(body).Hides("first-device"));
        body.Dispose();
        Assert.False(body.TryHold());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_compared_is_released_and_after_the_call_equals_nothing(bool endsMeanwhile)
    {
        RequestBuffer body = Body("compared");
        using var request = new HttpRequestMessage();
        using (new GuardedSend(request, body, new ClientSettings(StubPlatform.Options()), StubPlatform.Token))
        {
            using var copy = new Copy(body.Written.ToArray(), () =>
            {
                if (endsMeanwhile)
                {
                    body.Dispose();
                }
            });
            Assert.Equal(!endsMeanwhile, await GuardedSend.IsCopyAsync(copy));
        }

        if (!endsMeanwhile)
        {
            body.Dispose();
        }

        Assert.False(body.TryHold());
    }

    private static RequestBuffer Body(string device) => BatchTaskJson.Write(Samples.Command().ToDevices(device).AsTask("n", 10), null);

    /// <summary>A body of a handler's own, which does something when it is read.</summary>
    private sealed class Copy(byte[] bytes, Action reading) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            reading();
            return stream.WriteAsync(bytes, 0, bytes.Length);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }
    }

    /// <summary>Takes what it is given when it is told to.</summary>
    private sealed class SlowStream : MemoryStream
    {
        public TaskCompletionSource Go { get; } = new();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Go.Task;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }

    private sealed class KeepingHandler : HttpMessageHandler
    {
        public HttpContent? Kept { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Kept = request.Content;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"taskID":"42"}""") });
        }
    }
}
