using System.Text.Encodings.Web;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Text of a request as messages show it: on one line, and short.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        string start = text.Length <= Longest ? text : text[..Longest] + "…";
        return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(start);
    }
}
