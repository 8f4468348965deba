using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>Follows a scenario, and knows the truth: whether the task exists, and what was answered.</summary>
internal sealed class ScriptedPlatform(Surroundings around, Scenario scenario) : HttpMessageHandler
{
    private int _sends;

    /// <summary>Whether the task exists.</summary>
    public bool HasTask { get; private set; }

    /// <summary>Bodies that have left the client.</summary>
    public int Bodies { get; private set; }

    /// <summary>Rejections that were answered.</summary>
    public int Rejections { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Fate fate = scenario.Fates[Math.Min(_sends++, scenario.Fates.Length - 1)];
        await around.StepAsync("send", cancellationToken);
        if (fate == Fate.Unreachable)
        {
            throw new HttpRequestException("Connection refused", new SocketException((int)SocketError.ConnectionRefused));
        }

        Bodies++;
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        HttpResponseMessage answer = Answer(fate);
        await around.StepAsync("sent", cancellationToken);
        if (fate is Fate.Breaks or Fate.CreatesAndBreaks)
        {
            throw new HttpRequestException("An error occurred while sending the request.", new IOException("reset by peer"));
        }

        return answer;
    }

    private HttpResponseMessage Answer(Fate fate)
    {
        switch (fate)
        {
            case Fate.Throttles: return Refusal(BatchTaskErrorCode.Throttled);
            case Fate.RefusesToken: return Refusal(BatchTaskErrorCode.InvalidCredentials);
            case Fate.RefusesInput: return Refusal(BatchTaskErrorCode.InvalidInput);
            case Fate.Breaks: return new HttpResponseMessage();
            case Fate.Creates when HasTask: return Refusal(BatchTaskErrorCode.TaskNameExists);
        }

        HasTask = true;
        return Answer(200, """{"taskID":"42"}""");
    }

    private HttpResponseMessage Refusal(BatchTaskErrorCode code)
    {
        Rejections++;
        return Answer(BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, code, 0)!.HttpStatus, $$"""{"error_code":"{{code}}","error_desc":"no"}""");
    }

    private HttpResponseMessage Answer(int status, string body) =>
        new((HttpStatusCode)status) { Content = new SteppingContent(around, Encoding.UTF8.GetBytes(body)) };

    // An answer that comes in while the client reads it.
    private sealed class SteppingContent(Surroundings around, byte[] body) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new SteppingStream(around, body));

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class SteppingStream(Surroundings around, byte[] body) : MemoryStream(body, writable: false)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await around.StepAsync("read", cancellationToken);
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
