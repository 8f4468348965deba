using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Client.Sending;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Client.Tokens;

/// <summary>The two calls that issue tokens: login, and refresh of a token.</summary>
internal sealed class TokenRequests
{
    private const string LoginPath = "/iocm/app/sec/v1.1.0/login";
    private const string RefreshPath = "/iocm/app/sec/v1.1.0/refreshToken";
    private static readonly TimeSpan LongestMargin = TimeSpan.FromMinutes(1);

    private readonly HttpClient _httpClient;
    private readonly Uri _login;
    private readonly Uri _refresh;
    private readonly string _appId;
    private readonly string _secret;
    private readonly TimeProvider _time;
    private readonly bool _hasSendGuard;

    public TokenRequests(HttpClient httpClient, LoginTokenSourceOptions options)
    {
        const string Name = nameof(LoginTokenSourceOptions);
        _httpClient = httpClient;
        _login = ServerEndpoint.From(options.ServerUrl, LoginPath, Name);
        _refresh = ServerEndpoint.From(options.ServerUrl, RefreshPath, Name);
        _appId = Mandatory(options.AppId, nameof(options.AppId));
        _secret = Mandatory(options.Secret, nameof(options.Secret));
        _time = options.TimeProvider ?? throw new ArgumentException(Name + "." + nameof(options.TimeProvider) + " is missing.");
        _hasSendGuard = options.HasSendGuard;
    }

    public Task<IssuedToken> LoginAsync() => AskAsync(
        _login,
        null,
        Encoding.ASCII.GetBytes(WireNames.AppId + "=" + FormText(_appId) + "&" + WireNames.Secret + "=" + FormText(_secret)),
        "application/x-www-form-urlencoded");

    public Task<IssuedToken> RefreshAsync(string refreshToken)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString(WireNames.AppId, _appId);
            json.WriteString(WireNames.Secret, _secret);
            json.WriteString(WireNames.RefreshToken, refreshToken);
            json.WriteEndObject();
        }

        return AskAsync(_refresh, refreshToken, body.ToArray(), "application/json");
    }

    private static string Mandatory(string? value, string option) => string.IsNullOrEmpty(value)
        ? throw new ArgumentException(nameof(LoginTokenSourceOptions) + "." + option + " is missing.")
        : value!;

    // The form is text that is there already; a FormUrlEncodedContent could only be read by a wait.
    private static string FormText(string value) => Uri.EscapeDataString(value).Replace("%20", "+");

    private async Task<IssuedToken> AskAsync(Uri url, string? refreshToken, byte[] body, string contentType)
    {
        var redactor = new Redactor(null, _secret, _appId, refreshToken);
        TimeSpan asked = _time.Elapsed();
        PlatformResponse response;
        try
        {
            response = await RepeatableSend.SendAsync(
                _httpClient,
                HttpMethod.Post,
                url,
                body,
                contentType,
                null,
                redactor,
                _hasSendGuard,
                PlatformResponse.MaxBodyBytes,
                CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            Exception clean = redactor.Clean(failure);
            throw new AccessTokenException("The login failed: " + clean.Message, clean);
        }

        return Issued(Fields(response, redactor), asked);
    }

    /// <exception cref="AccessTokenException">The response has no token.</exception>
    private static ResponseFields Fields(PlatformResponse response, Redactor redactor)
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

    // Counted from before the call, and with a margin for the call that the token is for.
    private static IssuedToken Issued(ResponseFields fields, TimeSpan asked)
    {
        if (!(fields.ExpiresIn is double seconds && seconds > 0 && seconds < TimeSpan.MaxValue.TotalSeconds / 2))
        {
            // The response does not say: until the platform rejects it.
            return new IssuedToken(fields.AccessToken!, fields.RefreshToken, TimeSpan.MaxValue, TimeSpan.MaxValue);
        }

        TimeSpan lifetime = TimeSpan.FromSeconds(seconds);
        TimeSpan margin = TimeSpan.FromTicks(Math.Min(LongestMargin.Ticks, lifetime.Ticks / 10));
        return new IssuedToken(fields.AccessToken!, fields.RefreshToken, asked + lifetime - margin, asked + lifetime);
    }
}
