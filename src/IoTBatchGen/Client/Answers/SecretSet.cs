using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Encodings.Web;

namespace IoTBatchGen;

/// <summary>Texts that must not be told on, as they are and as a page or a JSON text would echo them, in any casing.</summary>
internal sealed class SecretSet
{
    // By length, so that a place in a text costs one look-up a length, however many ids there are.
    private readonly Dictionary<int, HashSet<string>> _anywhere = new Dictionary<int, HashSet<string>>();
    private readonly Dictionary<int, HashSet<string>> _asWords = new Dictionary<int, HashSet<string>>();

    /// <summary>Hides a text wherever it stands.</summary>
    public void Add(string? secret) => Add(_anywhere, secret);

    /// <summary>Hides a text where it is no part of a longer word: an id may be as short as one digit.</summary>
    public void AddWord(string? id) => Add(_asWords, id);

    /// <summary>The length of the longest hidden text that begins at <paramref name="index"/>; 0 where none does.</summary>
    public int LengthAt(string text, int index) =>
        Math.Max(LengthAt(_anywhere, text, index, asWord: false), LengthAt(_asWords, text, index, asWord: true));

    private static int LengthAt(Dictionary<int, HashSet<string>> secrets, string text, int index, bool asWord)
    {
        int longest = 0;
        foreach (KeyValuePair<int, HashSet<string>> ofLength in secrets)
        {
            int length = ofLength.Key;
            if (length > longest
                && length <= text.Length - index
                && (!asWord || IsWord(text, index, length))
                && ofLength.Value.Contains(text.Substring(index, length)))
            {
                longest = length;
            }
        }

        return longest;
    }

    private static bool IsWord(string text, int index, int length)
    {
        int end = index + length;
        return !(index > 0 && IsOfWord(text[index - 1]) && IsOfWord(text[index]))
            && !(end < text.Length && IsOfWord(text[end]) && IsOfWord(text[end - 1]));
    }

    private static bool IsOfWord(char c) =>
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';

    private static void Add(Dictionary<int, HashSet<string>> secrets, string? secret)
    {
        if (string.IsNullOrEmpty(secret))
        {
            return;
        }

        foreach (string form in new[]
                 {
                     secret!,
                     WebUtility.HtmlEncode(secret!),
                     Uri.EscapeDataString(secret!),
                     WebUtility.UrlEncode(secret!),
                     JavaScriptEncoder.Default.Encode(secret!),
                     secret!.Replace("/", "\\/"),
                 })
        {
            if (!secrets.TryGetValue(form.Length, out HashSet<string>? ofLength))
            {
                secrets.Add(form.Length, ofLength = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            }

            ofLength.Add(form);
        }
    }
}
