using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>One request and its answer, with the body bounded in size and time.</summary>
internal static class Exchange
{
    public static async Task<Answer> SendAsync(HttpClient httpClient, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // HttpClient bounds the body's size by a setting that is not ours to change, or neither its size nor its time.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (httpClient.Timeout != Timeout.InfiniteTimeSpan)
        {
            limit.CancelAfter(httpClient.Timeout);
        }

        try
        {
            using HttpResponseMessage response = await httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            return await ReadAsync(response, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(
                "The call was cancelled; if the task was already sent, it may exist.", cancelled, cancellationToken);
        }
        catch (OperationCanceledException late) when (limit.IsCancellationRequested || late.InnerException is TimeoutException)
        {
            throw new TaskCanceledException(
                "The platform did not answer within the timeout of the HttpClient; the task may exist.",
                late.InnerException as TimeoutException ?? new TimeoutException(late.Message, late));
        }
        catch (IOException broken)
        {
            throw new HttpRequestException("The answer broke off; the task may exist.", broken);
        }
    }

    private static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        if (response.Content == null)
        {
            return new Answer(status, new ArraySegment<byte>(Array.Empty<byte>()), isWhole: true);
        }

#if NET8_0_OR_GREATER
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        var bytes = new byte[1024];
        int count = 0;
        while (count <= Answer.MaxBodyBytes)
        {
            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, count * 2);
            }

#if NET8_0_OR_GREATER
            int read = await stream.ReadAsync(bytes.AsMemory(count), cancellationToken).ConfigureAwait(false);
#else
            int read = await stream.ReadAsync(bytes, count, bytes.Length - count, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                return new Answer(status, new ArraySegment<byte>(bytes, 0, count), isWhole: true);
            }

            count += read;
        }

        return new Answer(status, new ArraySegment<byte>(bytes, 0, Answer.MaxBodyBytes), isWhole: false);
    }
}
