using System;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>The marks by which templates say that something else belongs in a place.</summary>
internal static class Placeholders
{
    private static readonly (string Open, string Close)[] Brackets =
    {
        ("{{", "}}"), ("${", "}"), ("$(", ")"), ("#{", "}"), ("<%", "%>"), ("[[", "]]"),
    };

    private static readonly string[] Fences = { "@", "%", "#", "$", "__", "~" };

    /// <summary>Whether a text has a mark in it, or is one.</summary>
    public static bool IsMark(string text)
    {
        foreach ((string open, string close) in Brackets)
        {
            int start = text.IndexOf(open, StringComparison.Ordinal);
            if (start >= 0 && text.IndexOf(close, start + open.Length, StringComparison.Ordinal) > start)
            {
                return true;
            }
        }

        return IsBetween(text, "{", "}") || IsBetween(text, "<", ">") || HasFenced(text);
    }

    /// <summary><c>{name}</c>, the whole of a text.</summary>
    private static bool IsBetween(string text, string open, string close) =>
        text.Length > 2
        && text.StartsWith(open, StringComparison.Ordinal)
        && text.EndsWith(close, StringComparison.Ordinal)
        && IsName(text, 1, text.Length - 1);

    private static bool HasFenced(string text)
    {
        foreach (string fence in Fences)
        {
            if (HasFenced(text, fence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>@name@</c>, anywhere in a text.</summary>
    private static bool HasFenced(string text, string fence)
    {
        int start = text.IndexOf(fence, StringComparison.Ordinal);
        while (start >= 0)
        {
            int inner = start + fence.Length;
            int end = text.IndexOf(fence, inner, StringComparison.Ordinal);
            if (end < 0)
            {
                return false;
            }

            if (IsName(text, inner, end))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    private static bool IsName(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return end > start;
    }
}
