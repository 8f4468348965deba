using System;
using System.Net.Http;
using System.Net.Http.Headers;

namespace IoTBatchGen.Client.Responses;

/// <summary>What the platform answered: the status, the body as far as it was read, and what the body was said to be.</summary>
internal sealed class PlatformResponse(HttpResponseMessage response, ArraySegment<byte> body, bool isWhole, bool isOfAnotherRequest)
{
    /// <summary>The longest body that is read; a true response has some 100 bytes.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    private readonly HttpContentHeaders? _headers = response.Content?.Headers;

    public int HttpStatus { get; } = (int)response.StatusCode;

    /// <summary>The media type of the header Content-Type, such as <c>text/html</c>; null if there is none.</summary>
    public string? MediaType => _headers?.ContentType?.MediaType;

    public ArraySegment<byte> Body { get; } = body;

    /// <summary>False if the body went on beyond <see cref="MaxBodyBytes"/>.</summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>The header Retry-After; null if there is none, or one that means nothing.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; } = response.Headers.RetryAfter;

    /// <summary>Whether a handler followed a redirect, so that this is the response to another request than the POST that was sent.</summary>
    public bool IsOfAnotherRequest { get; } = isOfAnotherRequest;

    public bool IsSuccess => HttpStatus >= 200 && HttpStatus <= 299;
}
