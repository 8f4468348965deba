using System;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>A line of a profile's text, as one who writes it sees it: indentation, dashes, content.</summary>
internal readonly struct ProfileLine
{
    /// <summary>More would not help to identify a line, and a line may have four million characters.</summary>
    private const int LongestContent = 1000;

    private readonly string _text;

    private ProfileLine(string text, int start, int end)
    {
        _text = text;
        Start = start;
        int at = start;
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        Indented = at;
        while (at + 1 < end && text[at] == '-' && text[at + 1] == ' ')
        {
            at += 2;
            while (at < end && text[at] == ' ')
            {
                at++;
            }
        }

        ContentStart = at;
        Content = text.Substring(at, Math.Min(LongestContent, end - at)).TrimEnd();
    }

    public int Start { get; }

    /// <summary>Where the indentation ends.</summary>
    public int Indented { get; }

    /// <summary>Where the content starts: after the indentation and the dashes of list entries.</summary>
    public int ContentStart { get; }

    public string Content { get; }

    /// <summary>Whether the line begins an entry of a list.</summary>
    public bool HasDash => ContentStart > Indented;

    public bool IsBlank => Content.Length == 0 || Content[0] == '#';

    /// <summary>Whether the content is <c>name: value</c> or <c>name:</c>.</summary>
    public bool IsField => Content.IndexOf(": ", StringComparison.Ordinal) > 0 || (Content.Length > 1 && Content[Content.Length - 1] == ':');

    /// <summary>Whether the content begins with a dash that a blank should follow.</summary>
    public bool LacksBlankAfterDash => Content.Length > 1 && Content[0] == '-' && char.IsLetter(Content[1]);

    public bool IsConflictMarker =>
        Content.StartsWith("<<<<<<<", StringComparison.Ordinal) || Content.StartsWith(">>>>>>>", StringComparison.Ordinal)
        || Content.StartsWith("=======", StringComparison.Ordinal);

    /// <summary>The line that holds a position.</summary>
    public static ProfileLine At(string text, int position)
    {
        int start = position;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        int end = position;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return new ProfileLine(text, start, end);
    }

    /// <summary>The nearest line above that says something; null if there is none.</summary>
    public ProfileLine? Above()
    {
        for (int end = Start - 1; end >= 0;)
        {
            ProfileLine above = At(_text, end);
            if (!above.IsBlank)
            {
                return above;
            }

            end = above.Start - 1;
        }

        return null;
    }
}
