using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IoTBatchGen;

/// <summary>Makes text from outside fit for an exception: short, on one line, and without what the request held in confidence.</summary>
internal sealed class Redaction
{
    private const string Mask = "***";

    // The writer's own bound; a reader's default is lower.
    private static readonly JsonDocumentOptions AsDeepAsWritten = new JsonDocumentOptions { MaxDepth = 1000 };

    private readonly string?[] _secrets;
    private readonly ArraySegment<byte> _body;
    private SecretSet? _hidden;

    /// <summary>Hides the secrets, and the app id and the ids of devices and groups that a task's body holds.</summary>
    public Redaction(ArraySegment<byte> body, params string?[] secrets)
    {
        _body = body;
        _secrets = secrets;
    }

    /// <inheritdoc cref="Shorten(string, int)"/>
    public string Shorten(ArraySegment<byte> utf8, int length) =>
        Shorten(Encoding.UTF8.GetString(utf8.Array!, utf8.Offset, utf8.Count), length);

    /// <summary>The start of a text, at most <paramref name="length"/> characters.</summary>
    public string Shorten(string text, int length)
    {
        _hidden ??= ReadSecrets();
        string trimmed = text.Trim();
        var line = new StringBuilder();
        int index = 0;
        while (index < trimmed.Length)
        {
            if (line.Length >= length)
            {
                return line.ToString(0, length) + "…";
            }

            int secret = _hidden.LengthAt(trimmed, index);
            if (secret > 0)
            {
                line.Append(Mask);
                index += secret;
            }
            else
            {
                Append(line, trimmed[index++]);
            }
        }

        return line.ToString();
    }

    // From the body, which nobody changes, and only once a call has failed: a success does not pay for it.
    private SecretSet ReadSecrets()
    {
        var hidden = new SecretSet();
        foreach (string? secret in _secrets)
        {
            hidden.Add(secret);
        }

        if (_body.Count == 0)
        {
            return hidden;
        }

        using JsonDocument body = JsonDocument.Parse(_body.AsMemory(), AsDeepAsWritten);
        hidden.Add(body.RootElement.TryGetProperty(WireNames.AppId, out JsonElement appId) ? appId.GetString() : null);
        if (body.RootElement.TryGetProperty(WireNames.Param, out JsonElement param))
        {
            AddList(hidden, param, WireNames.DeviceList);
            AddList(hidden, param, WireNames.GroupList);
        }

        return hidden;
    }

    private static void AddList(SecretSet hidden, JsonElement param, string list)
    {
        if (param.TryGetProperty(list, out JsonElement entries))
        {
            foreach (JsonElement entry in entries.EnumerateArray())
            {
                hidden.AddWord(entry.GetString());
            }
        }
    }

    private static void Append(StringBuilder line, char c)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.Control:
            case UnicodeCategory.Format:
            case UnicodeCategory.LineSeparator:
            case UnicodeCategory.ParagraphSeparator:
                line.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
            default:
                line.Append(c);
                break;
        }
    }
}
