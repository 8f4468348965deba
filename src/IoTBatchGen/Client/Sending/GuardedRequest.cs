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
    HttpMethod method, Func<HttpContent?> content, Action<HttpRequestMessage>? addCredentials, Redaction redaction, int maxBytes) : IGuardedCall
{
    private PlatformResponse? _answer;

    public PlatformResponse? Response => Volatile.Read(ref _answer);

    public async Task<HttpResponseMessage> PassAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        bool mayBeBuffered,
        CancellationToken cancellationToken)
    {
        try
        {
            using HttpRequestMessage own = GuardedCalls.Own(request, method, content());
            addCredentials?.Invoke(own);
            Uri? uri = own.RequestUri;
            using HttpResponseMessage response = await send(own, cancellationToken).ConfigureAwait(false);
            using var limit = new ResponseTimeout(Timeout.InfiniteTimeSpan, cancellationToken);
            PlatformResponse answer = await HttpSender.ReadAsync(response, own, method, uri, limit, maxBytes).ConfigureAwait(false);
            Volatile.Write(ref _answer, answer);
            return new HttpResponseMessage((HttpStatusCode)answer.HttpStatus)
            {
                Version = response.Version,
                RequestMessage = request,
                Content = new ByteArrayContent(Array.Empty<byte>()),
            };
        }
        catch (Exception broken)
        {
            Exception clean = redaction.Clean(broken is IOException off ? HttpSender.BrokenOff(off) : broken);
            if (ReferenceEquals(clean, broken))
            {
                throw;
            }

            throw clean;
        }
    }
}
