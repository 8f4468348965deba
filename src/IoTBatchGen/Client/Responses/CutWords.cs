using System;
using System.Collections.Generic;

namespace IoTBatchGen.Client.Responses;

/// <summary>Finds beginnings and ends of hidden texts, as a server shows them that cuts what it repeats.</summary>
internal sealed class CutWords
{
    private const int AtACut = 4;
    private const int Elsewhere = 8;

    // Sorted, so that the text that has most in common with a place is a neighbour of where that place would be.
    private readonly string[] _forwards;
    private readonly string[] _backwards;

    public CutWords(IReadOnlyCollection<string> hidden)
    {
        _forwards = new string[hidden.Count];
        _backwards = new string[hidden.Count];
        int i = 0;
        foreach (string text in hidden)
        {
            _forwards[i] = text;
            _backwards[i++] = Reversed(text);
        }

        Array.Sort(_forwards, StringComparer.OrdinalIgnoreCase);
        Array.Sort(_backwards, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The positions of such halves in a text.</summary>
    public IEnumerable<(int Start, int End)> In(string text)
    {
        foreach ((int start, int end) in In(_forwards, text))
        {
            yield return (start, end);
        }

        foreach ((int start, int end) in In(_backwards, Reversed(text)))
        {
            yield return (text.Length - end, text.Length - start);
        }
    }

    private static IEnumerable<(int Start, int End)> In(string[] sorted, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && SecretSet.IsOfWord(text[i - 1]) && SecretSet.IsOfWord(text[i]))
            {
                continue;
            }

            int end = i + LongestAt(sorted, text, i);
            if (end - i >= Elsewhere ? IsEndOfWord(text, end) : end - i >= AtACut && IsCut(text, end))
            {
                yield return (i, end);
            }
        }
    }

    private static bool IsEndOfWord(string text, int end) =>
        end == text.Length || !SecretSet.IsOfWord(text[end]) || !SecretSet.IsOfWord(text[end - 1]);

    private static bool IsCut(string text, int end) =>
        end == text.Length || text[end] == '…' || text[end] == '*' || string.CompareOrdinal(text, end, "..", 0, 2) == 0;

    private static int LongestAt(string[] sorted, string text, int index)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            string candidate = sorted[middle];
            // To the end of both: an id that another one begins with comes before what goes on like the other.
            if (string.Compare(candidate, 0, text, index, int.MaxValue, StringComparison.OrdinalIgnoreCase) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Max(
            low < sorted.Length ? Common(sorted[low], text, index) : 0,
            low > 0 ? Common(sorted[low - 1], text, index) : 0);
    }

    private static int Common(string hidden, string text, int index)
    {
        int length = 0;
        while (length < hidden.Length && index + length < text.Length
            && char.ToUpperInvariant(hidden[length]) == char.ToUpperInvariant(text[index + length]))
        {
            length++;
        }

        return length;
    }

    private static string Reversed(string text)
    {
        char[] characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }
}
