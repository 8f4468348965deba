using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Client.Sending;

namespace IoTBatchGen.Client.Tokens;

/// <summary>One login or refresh, and the token in its response.</summary>
internal sealed class TokenRequest(
    HttpClient httpClient, Uri url, byte[] body, string contentType, Redactor redactor, bool hasSendGuard, TimeProvider time)
{
    private static readonly TimeSpan LongestMargin = TimeSpan.FromMinutes(1);

    private readonly TimeSpan _asked = time.Elapsed();
    private bool _isAnswered;

    /// <summary>Sends it.</summary>
    /// <exception cref="Exception">There is no complete response. The message can contain secrets; <see cref="Failure"/> makes an exception without them.</exception>
    public ValueTask<PlatformResponse> SendAsync() => RepeatableSend.SendAsync(
        httpClient, HttpMethod.Post, url, body, contentType, null, redactor, hasSendGuard, PlatformResponse.MaxBodyBytes, CancellationToken.None);

    /// <summary>Reads the token.</summary>
    /// <exception cref="AccessTokenException">The response has no token.</exception>
    public IssuedToken Read(PlatformResponse response)
    {
        _isAnswered = true;
        ResponseFields fields = Fields(response);
        if (!(fields.ExpiresIn is double seconds && seconds > 0 && seconds < TimeSpan.MaxValue.TotalSeconds / 2))
        {
            // The response does not say: until the platform rejects it.
            return new IssuedToken(fields.AccessToken!, fields.RefreshToken, TimeSpan.MaxValue, TimeSpan.MaxValue);
        }

        // Counted from before the call, and with a margin for the call that the token is for.
        TimeSpan lifetime = TimeSpan.FromSeconds(seconds);
        TimeSpan margin = TimeSpan.FromTicks(Math.Min(LongestMargin.Ticks, lifetime.Ticks / 10));
        return new IssuedToken(fields.AccessToken!, fields.RefreshToken, _asked + lifetime - margin, _asked + lifetime);
    }

    /// <summary>The exception for those who wait for the token, without secrets. <see cref="Read"/> throws such an exception itself.</summary>
    public Exception Failure(Exception broken)
    {
        if (_isAnswered)
        {
            return broken;
        }

        Exception clean = redactor.Clean(broken);
        return new AccessTokenException("The login failed: " + clean.Message, clean);
    }

    private ResponseFields Fields(PlatformResponse response)
    {
        if (response.IsOfAnotherRequest)
        {
            throw new AccessTokenException(response.HttpStatus, default, "a handler followed a redirect, so this is the response to another request");
        }

        if (!response.IsWhole || !ResponseFields.TryRead(response.Body, out ResponseFields fields))
        {
            // A success can hold the new token, which is not known yet and cannot be hidden.
            string excerpt = response.IsSuccess ? "." : ": " + redactor.Shorten(response.Body, 200);
            throw new AccessTokenException(response.HttpStatus, default, "the response is not a JSON object" + excerpt);
        }

        if (fields.ErrorCode is not null || !response.IsSuccess || string.IsNullOrEmpty(fields.AccessToken))
        {
            throw new AccessTokenException(
                response.HttpStatus,
                new BatchTaskErrorCode(redactor.Shorten(fields.ErrorCode ?? string.Empty, 64)),
                redactor.Shorten(fields.ErrorDescription ?? "the response has no accessToken", 500));
        }

        return fields;
    }
}
