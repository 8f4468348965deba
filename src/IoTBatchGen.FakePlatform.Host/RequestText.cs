using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IoTBatchGen.FakePlatform.Host;

/// <summary>Formats a request for the console: the request and its response, the issues of the body, the body.</summary>
internal static class RequestText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly JsonWriterOptions Pretty =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Format(RecordedRequest request)
    {
        var text = new StringBuilder();
        text.Append(request).Append('\n');
        foreach (BatchTaskValidationIssue issue in request.Issues)
        {
            text.Append(issue.IsError ? "  error   " : "  warning ").Append(issue).Append('\n');
        }

        return WithoutControls(text.Append(Indent(request.Body)).ToString());
    }

    // A body that is not clean JSON is shown as it came.
    private static string Indent(string body)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(body, Strict);
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, Pretty))
            {
                json.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return body;
        }
    }

    // A request must not control the terminal that shows it.
    private static string WithoutControls(string text) =>
        new(text.Select(character => char.IsControl(character) && character != '\n' ? '\uFFFD' : character).ToArray());
}
