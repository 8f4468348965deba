using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Writes an answer in the platform's form; a bare status has no body.</summary>
internal static class AnswerWriter
{
    // The table's apostrophes stand as themselves, as the platform sends them.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ReadOnlyMemory<byte> BadGateway = "<html><head><title>502 Bad Gateway</title></head></html>"u8.ToArray();

    public static async Task WriteAsync(HttpResponse response, PlatformAnswer answer)
    {
        ReadOnlyMemory<byte> body = Begin(response, answer);
        await response.Body.WriteAsync(body, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes half of the body that was announced.</summary>
    public static async Task WriteHalfAsync(HttpResponse response, PlatformAnswer answer)
    {
        ReadOnlyMemory<byte> body = Begin(response, answer);
        await response.Body.WriteAsync(body[..(body.Length / 2)], response.HttpContext.RequestAborted).ConfigureAwait(false);
        await response.Body.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes the page of something in front of the platform.</summary>
    public static async Task WriteBadGatewayAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status502BadGateway;
        response.ContentType = "text/html";
        response.ContentLength = BadGateway.Length;
        await response.Body.WriteAsync(BadGateway, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Begin(HttpResponse response, PlatformAnswer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.TaskId == null && answer.Error == null && answer.Tokens == null)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        var body = new ArrayBufferWriter<byte>();
        Write(body, answer);
        response.ContentType = "application/json";
        response.ContentLength = body.WrittenCount;
        return body.WrittenMemory;
    }

    private static void Write(ArrayBufferWriter<byte> body, PlatformAnswer answer)
    {
        using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        if (answer.Tokens is { } tokens)
        {
            json.WriteString(WireNames.AccessToken, tokens.AccessToken);
            json.WriteString("tokenType", "bearer");
            json.WriteString(WireNames.RefreshToken, tokens.RefreshToken);
            json.WriteNumber(WireNames.ExpiresIn, tokens.ExpiresIn);
            json.WriteString("scope", "default");
        }
        else if (answer.Error == null)
        {
            json.WriteString(WireNames.TaskId, answer.TaskId);
        }
        else
        {
            json.WriteString(WireNames.ErrorCode, answer.Error.ErrorCode.Value);
            json.WriteString(WireNames.ErrorDesc, answer.Error.Description);
        }

        json.WriteEndObject();
    }
}
