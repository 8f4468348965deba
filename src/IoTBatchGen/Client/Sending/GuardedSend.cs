using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Json;

namespace IoTBatchGen.Client.Sending;

/// <summary>
/// One send on its way through handlers and a <see cref="BatchTaskSendGuard"/>. The handlers see a request that bears its id; only the
/// guard, behind them, has the body and the credentials that go out, and it keeps the answer that came.
/// </summary>
/// <remarks>
/// Whatever arrives at the guard under one id is the same send: the first goes out, and all others get its answer. Where the first failed
/// before a byte left, the next may try.
/// </remarks>
internal sealed class GuardedSend : IGuardedCall, IDisposable
{
    private readonly object _lock = new object();
    private readonly RequestBuffer _body;
    private readonly ClientSettings _settings;
    private readonly string _token;
    private readonly string _id;
    private TaskCompletionSource<bool>? _passing;
    private GuardedResponse? _response;

    public GuardedSend(HttpRequestMessage request, RequestBuffer body, ClientSettings settings, string token)
    {
        _body = body;
        _settings = settings;
        _token = token;
        _id = GuardedCalls.Add(this, request);
    }

    /// <summary>Lets the body out.</summary>
    public SendGate Gate { get; } = new SendGate();

    /// <inheritdoc/>
    public PlatformResponse? Response => Volatile.Read(ref _response)?.Response;

    /// <summary>Why there is no answer although the body has begun to leave; null if there is none.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether a request without an id has the body of a task under way: then a handler made it of that task's request.</summary>
    public static async ValueTask<bool> IsCopyAsync(HttpContent content)
    {
        foreach (IGuardedCall call in GuardedCalls.All)
        {
            if (call is GuardedSend send && content.Headers.ContentLength == send._body.Count && await send.HasBodyAsync(content).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sends, or joins the send that is under way or over.</summary>
    public async Task<HttpResponseMessage> PassAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        bool mayBeBuffered,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            Task? first = null;
            lock (_lock)
            {
                if (_response is not null)
                {
                    return _response.For(request);
                }

                if (Failure is not null)
                {
                    throw Failure;
                }

                first = _passing?.Task;
                _passing ??= new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            if (first is null)
            {
                return await GoAsync(request, send, mayBeBuffered, cancellationToken).ConfigureAwait(false);
            }

            await TaskWaiter.WaitAsync((Task<bool>)first, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => GuardedCalls.Remove(_id);

    private async Task<HttpResponseMessage> GoAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        bool mayBeBuffered,
        CancellationToken cancellationToken)
    {
        GuardedResponse? response = null;
        Exception? failure = null;
        try
        {
            await CheckAsync(request).ConfigureAwait(false);
            using HttpRequestMessage own = Own(request, mayBeBuffered);
            Uri? uri = own.RequestUri;
            using HttpResponseMessage message = await send(own, cancellationToken).ConfigureAwait(false);
            using var limit = new ResponseTimeout(Timeout.InfiniteTimeSpan, cancellationToken);
            response = new GuardedResponse(
                await HttpSender.ReadAsync(message, own, HttpMethod.Post, uri, limit).ConfigureAwait(false), message, _settings.AppKey, _token);
            return response.For(request);
        }
        catch (Exception broken)
        {
            failure = NewRedactor().Clean(broken is IOException off ? HttpSender.BrokenOff(off) : broken);
            if (ReferenceEquals(failure, broken))
            {
                throw;
            }

            throw failure;
        }
        finally
        {
            TaskCompletionSource<bool> passed;
            lock (_lock)
            {
                _response = response;
                Failure = Gate.HasBegun && response is null ? failure : null;
                passed = _passing!;
                _passing = null;
            }

            passed.SetResult(true);
        }
    }

    private Redactor NewRedactor() => new Redactor(_body, _settings.AppKey, _token);

    // A handler may put another request in the place of the client's, as long as it says the same.
    private async ValueTask CheckAsync(HttpRequestMessage request)
    {
        if (request.Method != HttpMethod.Post
            || request.Content is null
            || (request.Content is not ReadableContent && !await HasBodyAsync(request.Content).ConfigureAwait(false)))
        {
            throw new InvalidOperationException(
                "A handler of the HttpClient changed the method or the body of a batch task's request; it was not sent.");
        }
    }

    private async Task<bool> HasBodyAsync(HttpContent content)
    {
        byte[] bytes = await content.ReadAsByteArrayAsync().ConfigureAwait(false);
        if (!_body.TryHold())
        {
            return false;
        }

        try
        {
            return _body.Written.AsSpan().SequenceEqual(bytes);
        }
        finally
        {
            _body.Release();
        }
    }

    private HttpRequestMessage Own(HttpRequestMessage request, bool mayBeBuffered)
    {
        var content = new SingleUseContent(_body, Gate, mayBeBuffered);
        HeaderCopy.To(content.Headers, request.Content!.Headers);
        HttpRequestMessage own = GuardedCalls.Own(request, HttpMethod.Post, content);
        Credentials.Add(own, _settings.AppKey, _token);
        return own;
    }
}
