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

    public static async Task WriteAsync(HttpResponse response, PlatformAnswer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.TaskId == null && answer.Error == null)
        {
            return;
        }

        var body = new ArrayBufferWriter<byte>();
        Write(body, answer);
        response.ContentType = "application/json";
        response.ContentLength = body.WrittenCount;
        await response.Body.WriteAsync(body.WrittenMemory, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    private static void Write(ArrayBufferWriter<byte> body, PlatformAnswer answer)
    {
        using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartObject();
        if (answer.Error == null)
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
