using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;

namespace IoTBatchGen;

/// <summary>
/// One send on its way through handlers and a <see cref="BatchTaskSendGuard"/>. The handlers see a request that bears its id; only the
/// guard, behind them, has the body and the credentials that go out, and it keeps the answer that came.
/// </summary>
/// <remarks>
/// The id is a header, since a handler that copies a request copies headers. Whatever arrives at the guard under one id is the same send:
/// the first goes out, and all others get its answer. Where the first failed before a byte left, the next may try.
/// </remarks>
internal sealed class GuardedSend : IDisposable
{
    /// <summary>Bears the id; the guard takes it off.</summary>
    public const string Header = "X-IoTBatchGen-Send";

    private static readonly ConcurrentDictionary<string, GuardedSend> UnderWay =
        new ConcurrentDictionary<string, GuardedSend>(StringComparer.Ordinal);

    private readonly object _lock = new object();
    private readonly RequestBuffer _body;
    private readonly ClientSettings _settings;
    private readonly string _token;
    private TaskCompletionSource<bool>? _passing;
    private GuardedAnswer? _answer;

    public GuardedSend(RequestBuffer body, ClientSettings settings, string token)
    {
        _body = body;
        _settings = settings;
        _token = token;
        UnderWay[Id] = this;
    }

    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Lets the body out.</summary>
    public SendGate Gate { get; } = new SendGate();

    /// <summary>What the platform answered; null as long as there is no answer.</summary>
    public Answer? Answer => Volatile.Read(ref _answer)?.Answer;

    /// <summary>Why there is no answer although the body has begun to leave; null where there is none.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The send under way with an id; null where there is none.</summary>
    public static GuardedSend? Find(string id) => UnderWay.TryGetValue(id, out GuardedSend? send) ? send : null;

    /// <summary>Whether a request without an id has the body of a task under way: then a handler made it of that task's request.</summary>
    public static async ValueTask<bool> IsCopyAsync(HttpContent content)
    {
        foreach (GuardedSend send in UnderWay.Values)
        {
            if (content.Headers.ContentLength == send._body.Count && await send.HasBodyAsync(content).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A handler answered in the platform's place, or there is no guard.</summary>
    public static Exception NotThroughTheGuard() => new InvalidOperationException(
        "A handler of the HttpClient answered in the platform's place; the task was not sent. Or its innermost handler is not a"
        + " BatchTaskSendGuard although BatchTaskClientOptions.HasSendGuard says so.");

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
                if (_answer != null)
                {
                    return _answer.For(request);
                }

                if (Failure != null)
                {
                    throw Failure;
                }

                first = _passing?.Task;
                _passing ??= new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            if (first == null)
            {
                return await GoAsync(request, send, mayBeBuffered, cancellationToken).ConfigureAwait(false);
            }

            await Waiting.WaitAsync((Task<bool>)first, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => UnderWay.TryRemove(Id, out _);

    private async Task<HttpResponseMessage> GoAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        bool mayBeBuffered,
        CancellationToken cancellationToken)
    {
        GuardedAnswer? answer = null;
        Exception? failure = null;
        try
        {
            await CheckAsync(request).ConfigureAwait(false);
            using HttpRequestMessage own = Own(request, mayBeBuffered);
            Uri? uri = own.RequestUri;
            using HttpResponseMessage response = await send(own, cancellationToken).ConfigureAwait(false);
            using var limit = new AnswerLimit(Timeout.InfiniteTimeSpan, cancellationToken);
            answer = new GuardedAnswer(
                await Exchange.ReadAsync(response, own, uri, limit).ConfigureAwait(false), response, _settings.AppKey, _token);
            return answer.For(request);
        }
        catch (Exception broken)
        {
            failure = Redaction().Clean(broken is IOException ? new HttpRequestException("The answer broke off.", broken) : broken);
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
                _answer = answer;
                Failure = Gate.HasBegun && answer == null ? failure : null;
                passed = _passing!;
                _passing = null;
            }

            passed.SetResult(true);
        }
    }

    private Redaction Redaction() => new Redaction(_body, _settings.AppKey, _token);

    // A handler may put another request in the place of the client's, as long as it says the same.
    private async ValueTask CheckAsync(HttpRequestMessage request)
    {
        if (request.Method != HttpMethod.Post
            || request.Content == null
            || (!(request.Content is ReadableContent) && !await HasBodyAsync(request.Content).ConfigureAwait(false)))
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

    // A request of its own: the handlers' never bears credentials, neither before nor after the send.
    private HttpRequestMessage Own(HttpRequestMessage request, bool mayBeBuffered)
    {
        var own = new HttpRequestMessage(HttpMethod.Post, request.RequestUri)
        {
            Version = request.Version,
            Content = new OneTimeContent(_body, Gate, mayBeBuffered),
        };
#if NET8_0_OR_GREATER
        own.VersionPolicy = request.VersionPolicy;
        foreach (System.Collections.Generic.KeyValuePair<string, object?> option in request.Options)
        {
            own.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
        }
#else
        foreach (System.Collections.Generic.KeyValuePair<string, object> property in request.Properties)
        {
            own.Properties.Add(property);
        }
#endif
        HeaderCopy.To(own.Headers, request.Headers);
        HeaderCopy.To(own.Content.Headers, request.Content!.Headers);
        own.Headers.Remove(Header);
        Credentials.Add(own, _settings.AppKey, _token);
        return own;
    }
}
