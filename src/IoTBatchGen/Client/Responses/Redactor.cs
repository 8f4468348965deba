using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IoTBatchGen.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Client.Responses;

/// <summary>Makes text from outside fit for an exception: short, on one line, and without what the request held in confidence.</summary>
internal sealed class Redactor
{
    private const string Mask = "***";

    // How much of a text is looked at, and how much at its end may hold no more than the beginning of a secret.
    private const int Looked = 16 * 1024;
    private const int Margin = 4 * 1024;

    // One in another in a third, and the NULs of UTF-16.
    private const int MostLayers = 5;

    // The writer's own bound; a reader's default is lower.
    private static readonly JsonDocumentOptions AsDeepAsWritten = new JsonDocumentOptions { MaxDepth = 1000 };

    private readonly string?[] _secrets;
    private readonly RequestBuffer? _body;
    private SecretSet? _hidden;

    /// <summary>Hides the secrets, and the app id and the ids of devices and groups that a task's body holds.</summary>
    public Redactor(RequestBuffer? body, params string?[] secrets)
    {
        _body = body;
        _secrets = secrets;
    }

    /// <inheritdoc cref="Shorten(string, int)"/>
    public string Shorten(ArraySegment<byte> body, int length)
    {
        // Whether it is UTF-16 may be a guess; the reading that finds what is to be hidden is the right one.
        string text = ResponseText.Read(body);
        string asUtf8 = ResponseText.ReadUtf8(body);
        return Shorten(text != asUtf8 && !Hides(text) && Hides(asUtf8) ? asUtf8 : text, length);
    }

    /// <summary>The start of a text, at most <paramref name="length"/> characters.</summary>
    public string Shorten(string text, int length)
    {
        string looked = text.Trim();
        int shown = looked.Length;
        if (looked.Length > Looked)
        {
            looked = looked.Substring(0, Looked);
            shown = Looked - Margin;
        }

        bool[] hidden = HiddenIn(looked);
        var line = new StringBuilder();
        for (int i = 0; i < shown; i++)
        {
            if (line.Length >= length)
            {
                return line.ToString(0, length) + "…";
            }

            if (!hidden[i])
            {
                Append(line, looked[i]);
            }
            else if (i == 0 || !hidden[i - 1])
            {
                line.Append(Mask);
            }
        }

        return shown < looked.Length ? line.Append('…').ToString() : line.ToString();
    }

    /// <summary>Whether a text holds anything that is to be hidden.</summary>
    public bool Hides(string text)
    {
        // In overlapping pieces, so that a secret at a boundary is found too.
        for (int start = 0; start == 0 || start < text.Length - Margin; start += Looked - Margin)
        {
            if (Array.IndexOf(HiddenIn(text.Substring(start, Math.Min(Looked, text.Length - start))), true) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool[] HiddenIn(string text)
    {
        _hidden ??= ReadSecrets();
        bool[] hidden = new bool[text.Length];
        DecodedText? layer = DecodedText.From(text);
        for (int i = 0; i < MostLayers && layer is not null; i++)
        {
            _hidden.Mark(layer, hidden);
            layer = layer.Next();
        }

        return hidden;
    }

    // From the body, which does not change, and only once a call has failed: a success does not pay for it.
    private SecretSet ReadSecrets()
    {
        var hidden = new SecretSet();
        foreach (string? secret in _secrets)
        {
            hidden.Add(secret);
        }

        if (_body is null || !_body.TryHold())
        {
            return hidden;
        }

        try
        {
            AddBody(hidden, _body.Written);
            return hidden;
        }
        finally
        {
            _body.Release();
        }
    }

    private static void AddBody(SecretSet hidden, ArraySegment<byte> json)
    {
        using JsonDocument body = JsonDocument.Parse(json.AsMemory(), AsDeepAsWritten);
        hidden.Add(body.RootElement.TryGetProperty(WireNames.AppId, out JsonElement appId) ? appId.GetString() : null);
        if (body.RootElement.TryGetProperty(WireNames.Param, out JsonElement param))
        {
            AddList(hidden, param, WireNames.DeviceList);
            AddList(hidden, param, WireNames.GroupList);
        }
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
