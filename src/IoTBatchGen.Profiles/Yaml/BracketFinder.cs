using System.Collections.Generic;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>Finds a bracket that is not closed, in text that the parser could not read.</summary>
internal static class BracketFinder
{
    /// <summary>The last bracket between two positions that opens a value and is not closed before the second; -1 where there is none.</summary>
    public static int InnermostOpen(string text, int from, int to)
    {
        var open = new Stack<int>();
        char before = '-';
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            bool beginsValue = before is '-' or ':' or ',' or '[' or '{' or '\n';
            if (beginsValue && c is '"' or '\'')
            {
                i = EndOfQuoted(text, i, to);
            }
            else if (beginsValue && c is '[' or '{')
            {
                open.Push(i);
            }
            else if (c is ']' or '}' && open.Count > 0)
            {
                open.Pop();
            }

            before = c is ' ' or '\t' or '\r' ? before : c;
        }

        return open.Count > 0 ? open.Peek() : -1;
    }

    private static int EndOfQuoted(string text, int start, int to)
    {
        int i = start + 1;
        while (i < to && text[i] != text[start])
        {
            i += text[i] == '\\' && text[start] == '"' ? 2 : 1;
        }

        return i;
    }
}
