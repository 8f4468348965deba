using System;
using System.Text.Json;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.Shared;
using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Writes a response in the platform's format. A bare status has no body.</summary>
internal static class ResponseWriter
{
    private static readonly ReadOnlyMemory<byte> BadGateway = "<html><head><title>502 Bad Gateway</title></head></html>"u8.ToArray();

    public static async Task WriteAsync(HttpResponse target, FakeResponse response)
    {
        ReadOnlyMemory<byte> body = Begin(target, response);
        await target.Body.WriteAsync(body, target.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes half of the body that Content-Length announces.</summary>
    public static async Task WriteHalfAsync(HttpResponse target, FakeResponse response)
    {
        ReadOnlyMemory<byte> body = Begin(target, response);
        await target.Body.WriteAsync(body[..(body.Length / 2)], target.HttpContext.RequestAborted).ConfigureAwait(false);
        await target.Body.FlushAsync(target.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes the error page of a proxy in front of the platform.</summary>
    public static async Task WriteBadGatewayAsync(HttpResponse target)
    {
        target.StatusCode = StatusCodes.Status502BadGateway;
        target.ContentType = "text/html";
        target.ContentLength = BadGateway.Length;
        await target.Body.WriteAsync(BadGateway, target.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Begin(HttpResponse target, FakeResponse response)
    {
        target.StatusCode = response.Status;
        ReadOnlyMemory<byte> body = BodyOf(response);
        if (!body.IsEmpty)
        {
            target.ContentType = "application/json";
            target.ContentLength = body.Length;
        }

        return body;
    }

    private static ReadOnlyMemory<byte> BodyOf(FakeResponse response) =>
        response.TaskId is null && response.Error is null && response.Tokens is null
            ? response.Body
            : FakeResponse.Json(response.Status, json => Write(json, response)).Body;

    private static void Write(Utf8JsonWriter json, FakeResponse response)
    {
        json.WriteStartObject();
        if (response.Tokens is { } tokens)
        {
            json.WriteString(WireNames.AccessToken, tokens.AccessToken);
            json.WriteString("tokenType", "bearer");
            json.WriteString(WireNames.RefreshToken, tokens.RefreshToken);
            json.WriteNumber(WireNames.ExpiresIn, tokens.ExpiresIn);
            json.WriteString("scope", "default");
        }
        else if (response.Error is null)
        {
            json.WriteString(WireNames.TaskId, response.TaskId);
        }
        else
        {
            json.WriteString(WireNames.ErrorCode, response.Error.ErrorCode.Value);
            json.WriteString(WireNames.ErrorDesc, response.Error.Description);
        }

        json.WriteEndObject();
    }
}
