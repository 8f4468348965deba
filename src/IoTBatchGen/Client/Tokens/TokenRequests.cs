using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Client.Tokens;

/// <summary>The two calls that issue tokens: login, and refresh of a token.</summary>
internal sealed class TokenRequests
{
    private const string LoginPath = "/iocm/app/sec/v1.1.0/login";
    private const string RefreshPath = "/iocm/app/sec/v1.1.0/refreshToken";

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

    public TokenRequest Login() => New(
        _login,
        null,
        Encoding.ASCII.GetBytes(WireNames.AppId + "=" + FormText(_appId) + "&" + WireNames.Secret + "=" + FormText(_secret)),
        "application/x-www-form-urlencoded");

    public TokenRequest Refresh(string refreshToken)
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

        return New(_refresh, refreshToken, body.ToArray(), "application/json");
    }

    private static string Mandatory(string? value, string option) => string.IsNullOrEmpty(value)
        ? throw new ArgumentException(nameof(LoginTokenSourceOptions) + "." + option + " is missing.")
        : value!;

    // The form is text that is there already; a FormUrlEncodedContent could only be read by a wait.
    private static string FormText(string value) => Uri.EscapeDataString(value).Replace("%20", "+");

    private TokenRequest New(Uri url, string? refreshToken, byte[] body, string contentType) => new TokenRequest(
        _httpClient, url, body, contentType, new Redactor(null, _secret, _appId, refreshToken), _hasSendGuard, _time);
}
