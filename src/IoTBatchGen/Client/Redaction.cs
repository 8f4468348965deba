using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IoTBatchGen;

/// <summary>Makes text from outside fit for an exception: short, on one line, and without what the request held in confidence.</summary>
internal sealed class Redaction
{
    private const string Mask = "***";

    // The writer's own bound; a reader's default is lower.
    private static readonly JsonDocumentOptions AsDeepAsWritten = new JsonDocumentOptions { MaxDepth = 1000 };

    private readonly List<string> _secrets = new List<string>();
    private readonly ArraySegment<byte> _body;
    private HashSet<string>? _ids;

    /// <summary>Hides the app key, the token, and the app id and the ids of devices and groups that the body holds.</summary>
    public Redaction(ArraySegment<byte> body, string appKey, string token)
    {
        _body = body;
        Hide(appKey);
        Hide(token);
    }

    /// <inheritdoc cref="Shorten(string, int)"/>
    public string Shorten(ArraySegment<byte> utf8, int length) =>
        Shorten(Encoding.UTF8.GetString(utf8.Array!, utf8.Offset, utf8.Count), length);

    /// <summary>The start of a text, at most <paramref name="length"/> characters.</summary>
    public string Shorten(string text, int length)
    {
        _ids ??= ReadIds();

        // Hidden first, cut last: a cut through a secret would leave half of it.
        string hidden = text;
        foreach (string secret in _secrets)
        {
            hidden = hidden.Replace(secret, Mask);
        }

        hidden = Regex.Replace(hidden, "[A-Za-z0-9_-]+", match => _ids.Contains(match.Value) ? Mask : match.Value);
        return OneLine(hidden.Trim(), length);
    }

    // From the body, which nobody changes, and only once a call has failed: a success does not pay for it.
    private HashSet<string> ReadIds()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using JsonDocument body = JsonDocument.Parse(_body.AsMemory(), AsDeepAsWritten);
        Hide(body.RootElement.TryGetProperty(WireNames.AppId, out JsonElement appId) ? appId.GetString() : null);
        if (body.RootElement.TryGetProperty(WireNames.Param, out JsonElement param))
        {
            ReadList(param, WireNames.DeviceList, ids);
            ReadList(param, WireNames.GroupList, ids);
        }

        return ids;
    }

    private static void ReadList(JsonElement param, string list, HashSet<string> ids)
    {
        if (param.TryGetProperty(list, out JsonElement entries))
        {
            foreach (JsonElement entry in entries.EnumerateArray())
            {
                ids.Add(entry.GetString()!);
            }
        }
    }

    // As it is, and as a page or a JSON text would echo it.
    private void Hide(string? secret)
    {
        if (!string.IsNullOrEmpty(secret))
        {
            _secrets.Add(secret!);
            _secrets.Add(WebUtility.HtmlEncode(secret!));
            _secrets.Add(Uri.EscapeDataString(secret!));
            _secrets.Add(JavaScriptEncoder.Default.Encode(secret!));
            _secrets.Add(secret!.Replace("/", "\\/"));
        }
    }

    private static string OneLine(string text, int length)
    {
        var line = new StringBuilder();
        foreach (char c in text)
        {
            if (line.Length >= length)
            {
                return line.ToString(0, length) + "…";
            }

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

        return line.ToString();
    }
}
