using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;

namespace IoTBatchGen.Client.Sending;

/// <summary>One request and its answer, with the body bounded in size and time.</summary>
internal static class HttpSender
{
    /// <summary>Sends and reads.</summary>
    /// <param name="httpClient">Sends.</param>
    /// <param name="request">What is sent; it is disposed of.</param>
    /// <param name="guarded">Has read the answer, where there is a guard; null if there is none.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <param name="maxBytes">How much of the body is read at most.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="HttpRequestException">
    /// There is no whole answer; a timeout of the HttpClient is its inner <see cref="TimeoutException"/>.
    /// </exception>
    public static async ValueTask<PlatformResponse> SendAsync(
        HttpClient httpClient,
        HttpRequestMessage request,
        IGuardedCall? guarded,
        CancellationToken cancellationToken,
        int maxBytes = PlatformResponse.MaxBodyBytes)
    {
        // HttpClient bounds the body's size by a setting that is not ours to change, or neither its size nor its time.
        using var limit = new ResponseTimeout(httpClient.Timeout, cancellationToken);
        using HttpRequestMessage sent = request;
#if NET8_0_OR_GREATER
        // HttpClient fills them in only for requests that it makes itself.
        request.Version = httpClient.DefaultRequestVersion;
        request.VersionPolicy = httpClient.DefaultVersionPolicy;
#endif
        Uri? uri = request.RequestUri;
        HttpMethod method = request.Method;
        try
        {
            using HttpResponseMessage response = await httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return guarded is null
                ? await ReadAsync(response, request, method, uri, limit, maxBytes).ConfigureAwait(false)
                : guarded.Response ?? throw GuardedCalls.NotThroughTheGuard();
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            // Of the HttpClient, of its handler while connecting, or of a handler in front of it.
            throw new HttpRequestException(
                "The platform did not respond in time.", late.InnerException as TimeoutException ?? new TimeoutException(late.Message, late));
        }
        catch (IOException broken)
        {
            throw BrokenOff(broken);
        }
    }

    /// <summary>Reads an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="request">What was sent; a handler that follows redirects changes it.</param>
    /// <param name="method">The method that it was sent with.</param>
    /// <param name="uri">Where it was sent.</param>
    /// <param name="limit">Ends the reading.</param>
    /// <param name="maxBytes">How much of the body is read at most.</param>
    public static ValueTask<PlatformResponse> ReadAsync(
        HttpResponseMessage response,
        HttpRequestMessage request,
        HttpMethod method,
        Uri? uri,
        ResponseTimeout limit,
        int maxBytes = PlatformResponse.MaxBodyBytes)
    {
        HttpRequestMessage answered = response.RequestMessage ?? request;
        return ReadAsync(
            response,
            isOfAnotherRequest: answered.Method != method || answered.RequestUri?.AbsolutePath != uri?.AbsolutePath,
            limit,
            maxBytes);
    }

    /// <summary>What a response that breaks off becomes, for whoever reads it.</summary>
    public static HttpRequestException BrokenOff(IOException broken) =>
        new HttpRequestException("The connection closed before the response was complete.", broken);

    private static async ValueTask<PlatformResponse> ReadAsync(
        HttpResponseMessage response, bool isOfAnotherRequest, ResponseTimeout limit, int maxBytes)
    {
        if (response.Content is null)
        {
            return new PlatformResponse(response, new ArraySegment<byte>(Array.Empty<byte>()), isWhole: true, isOfAnotherRequest);
        }

#if NET8_0_OR_GREATER
        using Stream stream = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
#else
        using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        // One byte more than the body has, so that its end is read without growing.
        long? length = response.Content.Headers.ContentLength;
        byte[] bytes = new byte[length < maxBytes ? length.GetValueOrDefault() + 1 : 256];
        int count = 0;
        while (count <= maxBytes)
        {
            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, count * 2);
            }

#if NET8_0_OR_GREATER
            ValueTask<int> reading = stream.ReadAsync(bytes.AsMemory(count), limit.Token);
#else
            Task<int> reading = stream.ReadAsync(bytes, count, bytes.Length - count, limit.Token);
#endif
            if (!reading.IsCompleted)
            {
                limit.Arm();
            }

            int read = await reading.ConfigureAwait(false);
            if (read == 0)
            {
                return new PlatformResponse(response, new ArraySegment<byte>(bytes, 0, count), isWhole: true, isOfAnotherRequest);
            }

            count += read;
        }

        return new PlatformResponse(response, new ArraySegment<byte>(bytes, 0, maxBytes), isWhole: false, isOfAnotherRequest);
    }
}
