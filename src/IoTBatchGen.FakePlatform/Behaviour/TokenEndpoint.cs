using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Validation;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>POST /iocm/app/sec/v1.1.0/login with a form, and …/refreshToken with JSON.</summary>
internal sealed class TokenEndpoint(TokenStore tokens)
{
    private const string Form = "application/x-www-form-urlencoded";

    public FakeResponse Login(ReceivedRequest request)
    {
        if (!request.Header("Content-Type").StartsWith(Form, StringComparison.OrdinalIgnoreCase))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidInput, "the Content-Type is not " + Form);
        }

        Dictionary<string, string> fields = Fields(Encoding.UTF8.GetString(request.Body.Span));
        return tokens.Login(fields.GetValueOrDefault(WireNames.AppId), fields.GetValueOrDefault(WireNames.Secret));
    }

    public FakeResponse Refresh(ReceivedRequest request)
    {
        if (!JsonContentType.Matches(request.Header("Content-Type")))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidInput, "the Content-Type is not application/json in UTF-8");
        }

        using JsonDocument? body = JsonBody.Parse(request.Body, out string? fault);
        if (body is null || body.RootElement.ValueKind != JsonValueKind.Object)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidInput, "the body is not a JSON object: " + fault);
        }

        return tokens.Refresh(
            Text(body.RootElement, WireNames.AppId), Text(body.RootElement, WireNames.Secret), Text(body.RootElement, WireNames.RefreshToken));
    }

    private static string? Text(JsonElement body, string field) =>
        body.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Dictionary<string, string> Fields(string form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] pair in form.Split('&').Select(field => field.Split('=', 2)).Where(pair => pair.Length == 2))
        {
            fields[WebUtility.UrlDecode(pair[0])] = WebUtility.UrlDecode(pair[1]);
        }

        return fields;
    }
}
