using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IoTBatchGen.Tests.Json;

/// <summary>JSON as a person writes it, to compare with what goes on the wire: the same fields in the same order, without blanks.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Compacted(string json) => JsonNode.Parse(json)!.ToJsonString(Compact);
}
