using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Client.Sending;

namespace IoTBatchGen.Client.Tokens;

/// <summary>A login on its way through handlers and a guard: they see neither the secret that goes out nor the token that comes back.</summary>
/// <remarks>A handler may repeat it: of two tokens the later is valid, and the client gets that one.</remarks>
internal sealed class GuardedLogin(byte[] body, string? contentType, Redaction redaction) : IGuardedCall
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
            var content = new ByteArrayContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            using HttpRequestMessage own = GuardedCalls.Own(request, content);
            Uri? uri = own.RequestUri;
            using HttpResponseMessage response = await send(own, cancellationToken).ConfigureAwait(false);
            using var limit = new ResponseTimeout(Timeout.InfiniteTimeSpan, cancellationToken);
            PlatformResponse answer = await HttpSender.ReadAsync(response, own, uri, limit).ConfigureAwait(false);
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
            Exception clean = redaction.Clean(broken is IOException ? new HttpRequestException("The connection closed before the response was complete.", broken) : broken);
            if (ReferenceEquals(clean, broken))
            {
                throw;
            }

            throw clean;
        }
    }
}
