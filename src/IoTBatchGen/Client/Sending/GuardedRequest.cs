using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;

namespace IoTBatchGen.Client.Sending;

/// <summary>
/// A login, a query or a cancellation on its way through handlers and a guard: they see neither the secrets that go out nor the answer that
/// comes back.
/// </summary>
/// <remarks>A handler may repeat it: the client gets the later answer.</remarks>
internal sealed class GuardedRequest(
    HttpMethod method, byte[]? body, string contentType, Action<HttpRequestMessage>? addCredentials, Redactor redactor, int maxBytes) : IGuardedCall
{
    private PlatformResponse? _response;

    public PlatformResponse? Response => Volatile.Read(ref _response);

    public async Task<HttpResponseMessage> PassAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        bool mayBeBuffered,
        CancellationToken cancellationToken)
    {
        try
        {
            using HttpRequestMessage own = GuardedCalls.Own(request, method, RepeatableSend.Content(body, contentType));
            addCredentials?.Invoke(own);
            Uri? uri = own.RequestUri;
            using HttpResponseMessage message = await send(own, cancellationToken).ConfigureAwait(false);
            using var limit = new ResponseTimeout(Timeout.InfiniteTimeSpan, cancellationToken);
            PlatformResponse response = await HttpSender.ReadAsync(message, own, method, uri, limit, maxBytes).ConfigureAwait(false);
            Volatile.Write(ref _response, response);
            return new HttpResponseMessage((HttpStatusCode)response.HttpStatus)
            {
                Version = message.Version,
                RequestMessage = request,
                Content = new ByteArrayContent(Array.Empty<byte>()),
            };
        }
        catch (Exception broken)
        {
            Exception clean = redactor.Clean(broken is IOException off ? HttpSender.BrokenOff(off) : broken);
            if (ReferenceEquals(clean, broken))
            {
                throw;
            }

            throw clean;
        }
    }
}
