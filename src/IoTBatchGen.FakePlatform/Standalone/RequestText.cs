using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Validation;

namespace IoTBatchGen.FakePlatform.Standalone;

/// <summary>A request as the program prints it: what came, what was answered, what the rules say.</summary>
internal static class RequestText
{
    private static readonly JsonWriterOptions Pretty =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(RecordedRequest request)
    {
        var text = new StringBuilder();
        text.Append(request).Append('\n');
        foreach (BatchTaskProblem problem in request.Problems)
        {
            text.Append(problem.IsError ? "  error   " : "  warning ").Append(problem).Append('\n');
        }

        return WithoutControls(text.Append(Body(request.Body)).ToString());
    }

    private static string Body(string body)
    {
        using JsonDocument? json = JsonBody.Parse(Encoding.UTF8.GetBytes(body), out _);
        if (json == null)
        {
            return body;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Pretty))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // A request must not steer the terminal that it is shown on.
    private static string WithoutControls(string text) =>
        new(text.Select(character => char.IsControl(character) && character != '\n' ? '\uFFFD' : character).ToArray());
}
