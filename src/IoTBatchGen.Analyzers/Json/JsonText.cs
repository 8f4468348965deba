using System.Globalization;
using System.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>Writes text as JSON does.</summary>
internal static class JsonText
{
    /// <summary>A string with its quotes.</summary>
    public static string Quoted(string value) => "\"" + Escaped(value) + "\"";

    /// <summary>The text between the quotes.</summary>
    public static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
