using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;

namespace IoTBatchGen.Client.Sending;

/// <summary>Sends a request that can be repeated without harm: a login, a query or a cancellation; through a guard where there is one.</summary>
internal static class RepeatableSend
{
    /// <summary>Sends once.</summary>
    /// <param name="httpClient">Sends.</param>
    /// <param name="method">The method.</param>
    /// <param name="url">Where to.</param>
    /// <param name="body">The body; null if there is none.</param>
    /// <param name="contentType">What the body is.</param>
    /// <param name="addCredentials">Adds the credentials, behind the handlers where there is a guard; null for a login, which has none.</param>
    /// <param name="redactor">Hides what is confidential.</param>
    /// <param name="hasSendGuard">Whether there is a guard. Then the handlers see neither body nor credentials.</param>
    /// <param name="maxBytes">How much of the answer is read at most.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="Exception">There is no complete answer. Its message can contain secrets; the caller removes them.</exception>
    public static ValueTask<PlatformResponse> SendAsync(
        HttpClient httpClient,
        HttpMethod method,
        Uri url,
        byte[]? body,
        string contentType,
        Action<HttpRequestMessage>? addCredentials,
        Redactor redactor,
        bool hasSendGuard,
        int maxBytes,
        CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, url);
        if (hasSendGuard)
        {
            var guarded = new GuardedRequest(method, body, contentType, addCredentials, redactor, maxBytes);
            request.Content = body is null ? null : new ByteArrayContent(Array.Empty<byte>());
            return SendGuardedAsync(httpClient, request, guarded, maxBytes, cancellationToken);
        }

        addCredentials?.Invoke(request);
        request.Content = Content(body, contentType);
        return HttpSender.SendAsync(httpClient, request, null, cancellationToken, maxBytes);
    }

    /// <summary>The body as content; null if there is none.</summary>
    public static ByteArrayContent? Content(byte[]? body, string contentType)
    {
        if (body is null)
        {
            return null;
        }

        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    private static async ValueTask<PlatformResponse> SendGuardedAsync(
        HttpClient httpClient, HttpRequestMessage request, GuardedRequest guarded, int maxBytes, CancellationToken cancellationToken)
    {
        string id = GuardedCalls.Add(guarded, request);
        try
        {
            return await HttpSender.SendAsync(httpClient, request, guarded, cancellationToken, maxBytes).ConfigureAwait(false);
        }
        finally
        {
            GuardedCalls.Remove(id);
        }
    }
}
