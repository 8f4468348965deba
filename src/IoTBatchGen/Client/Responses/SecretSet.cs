using System;
using System.Collections.Generic;
using System.Net;

namespace IoTBatchGen.Client.Responses;

/// <summary>Secrets to hide in messages, in any casing, also where only a part of one is repeated.</summary>
internal sealed class SecretSet
{
    // A part of a secret this long is hidden everywhere.
    private const int Part = 6;

    // By length, so that a place in a text costs one look-up a length, however many ids there are.
    private readonly Dictionary<int, HashSet<string>> _anywhere = new Dictionary<int, HashSet<string>>();
    private readonly Dictionary<int, HashSet<string>> _asWords = new Dictionary<int, HashSet<string>>();
    private readonly HashSet<(ulong First, uint Last)> _parts = new HashSet<(ulong First, uint Last)>();
    private readonly List<string> _all = new List<string>();
    private CutWords? _cut;

    /// <summary>Hides a text and its parts everywhere; a text that is shorter than a part is hidden only as a word.</summary>
    public void Add(string? secret)
    {
        if (secret is null || secret.Length < Part)
        {
            AddWord(secret);
            return;
        }

        Add(_anywhere, secret);
        for (int i = 0; i + Part <= secret.Length; i++)
        {
            _parts.Add(PartAt(secret, i));
        }
    }

    /// <summary>Hides a text where it is not part of a longer word, because an id can be as short as one digit; and a half of it at a cut.</summary>
    public void AddWord(string? id)
    {
        if (!string.IsNullOrEmpty(id))
        {
            Add(_asWords, id!);
        }
    }

    /// <summary>Marks in a text's source what is hidden.</summary>
    public void Mark(DecodedText text, bool[] hidden)
    {
        _cut ??= new CutWords(_all);
        for (int i = 0; i < text.Text.Length; i++)
        {
            int length = LengthAt(text.Text, i);
            for (int j = i; j < i + length; j++)
            {
                Mark(text, j, hidden);
            }
        }

        foreach ((int start, int end) in _cut.In(text.Text))
        {
            for (int j = start; j < end; j++)
            {
                Mark(text, j, hidden);
            }
        }
    }

    /// <summary>Whether a text holds a secret as it is, in any casing.</summary>
    public static bool Repeats(string text, string secret) =>
#if NET8_0_OR_GREATER
        text.Contains(secret, StringComparison.OrdinalIgnoreCase);
#else
        text.IndexOf(secret, StringComparison.OrdinalIgnoreCase) >= 0;
#endif

    /// <summary>Whether a character is one of an id's or a word's.</summary>
    public static bool IsOfWord(char c) =>
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';

    private static void Mark(DecodedText text, int index, bool[] hidden)
    {
        for (int i = text.StartOf(index); i < text.EndOf(index); i++)
        {
            hidden[i] = true;
        }
    }

    private static (ulong First, uint Last) PartAt(string text, int i)
    {
        ulong first = 0;
        for (int j = 0; j < 4; j++)
        {
            first = (first << 16) | char.ToUpperInvariant(text[i + j]);
        }

        return (first, ((uint)char.ToUpperInvariant(text[i + 4]) << 16) | char.ToUpperInvariant(text[i + 5]));
    }

    private int LengthAt(string text, int index) => Math.Max(
        _parts.Count != 0 && index + Part <= text.Length && _parts.Contains(PartAt(text, index)) ? Part : 0,
        Math.Max(LengthAt(_anywhere, text, index, asWord: false), LengthAt(_asWords, text, index, asWord: true)));

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

    private void Add(Dictionary<int, HashSet<string>> secrets, string secret)
    {
        // DecodedText undoes all encodings but the blank of a form.
        _all.Add(secret);
        foreach (string form in secret.IndexOf(' ') < 0 ? new[] { secret } : new[] { secret, WebUtility.UrlEncode(secret) })
        {
            if (!secrets.TryGetValue(form.Length, out HashSet<string>? ofLength))
            {
                secrets.Add(form.Length, ofLength = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            }

            ofLength.Add(form);
        }
    }
}
