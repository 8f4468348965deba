using System;

namespace IoTBatchGen.Profiles.Text;

/// <summary>Names as they are compared if one may be misspelled: case and separators are ignored.</summary>
internal static class FoldedName
{
    /// <summary>Longer names are compared no further: no name of the API is as long, and the cost stays bounded.</summary>
    public const int LongestCompared = 256;

    /// <summary>The letters and digits of a name in lower case, so that <c>setDeviceLevel</c> equals <c>SET_DEVICE_LEVEL</c>.</summary>
    public static ReadOnlySpan<char> Fold(string name, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in name)
        {
            if (c is not ('_' or '-' or '.' or ' '))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        // A name with only separators is not changed, because otherwise it would equal every other such name.
        return length == 0 ? name.AsSpan() : buffer.Slice(0, length);
    }

    /// <summary>
    /// Whether a word is a name except for its case, separators and small typing errors: one in four letters, two at most. It is less than
    /// <c>did you mean</c> allows, because <c>DeviceReg</c> is another word than <c>DeviceCmd</c>.
    /// </summary>
    public static bool IsNear(string word, string name)
    {
        if (word.Length > LongestCompared || word.Length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> wanted = Fold(name, stackalloc char[LongestCompared]);
        int limit = Math.Min(2, wanted.Length / 4);
        return EditDistance.AtMost(limit, Fold(word, stackalloc char[LongestCompared]), wanted) <= limit;
    }
}
