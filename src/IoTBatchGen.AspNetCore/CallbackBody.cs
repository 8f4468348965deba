using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace IoTBatchGen.AspNetCore;

/// <summary>Reads the body of a request that must be a POST of JSON.</summary>
internal static class CallbackBody
{
    // Of a usual callback, which has 100 to 300 bytes.
    private const int FirstBytes = 1024;

    /// <summary>The body's bytes.</summary>
    /// <param name="context">The request.</param>
    /// <param name="most">The most bytes that are read.</param>
    /// <param name="cancellationToken">Ends a body that arrives too slowly.</param>
    /// <exception cref="CallbackRejectedException">It is not a POST of JSON in UTF-8, too large, or cut off.</exception>
    public static async Task<byte[]> ReadAsync(HttpContext context, int most, CancellationToken cancellationToken)
    {
        CheckHead(context, most);
        try
        {
            return await ReadAsync(context.Request.Body, most, cancellationToken).ConfigureAwait(false);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(most);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            // IOException: the connection broke, or what came is not HTTP.
            throw new CallbackRejectedException(CallbackOutcome.Aborted, "the body did not arrive in time, or not as a whole");
        }
    }

    private static void CheckHead(HttpContext context, int most)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            throw new CallbackRejectedException(CallbackOutcome.WrongMethod, "the method is not POST");
        }

        if (!IsJson(context.Request.ContentType) || context.Request.Headers.ContentEncoding.Count != 0)
        {
            throw new CallbackRejectedException(
                CallbackOutcome.WrongContentType, "the content type is not application/json in UTF-8, or the body has a content encoding");
        }

        if (context.Request.ContentLength > most)
        {
            throw TooLarge(most);
        }

        // The server's own limit, which is for what it still reads after the answer too. It counts the lengths between the chunks of a body, and chunks
        // can be as short as one byte.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = (16L * most) + FirstBytes;
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<byte[]> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[Math.Min(FirstBytes, most + 1)];
        int length = 0;
        while (true)
        {
            int read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return buffer.AsSpan(0, length).ToArray();
            }

            length += read;
            if (length > most)
            {
                throw TooLarge(most);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, most + 1));
            }
        }
    }

    private static CallbackRejectedException TooLarge(int most) =>
        new(CallbackOutcome.TooLarge, $"the body has more than {most} bytes; the option MaxBodyBytes can allow more");
}
