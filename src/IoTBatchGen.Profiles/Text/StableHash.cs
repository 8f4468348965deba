using System.Globalization;

namespace IoTBatchGen.Profiles.Text;

/// <summary>A hash that is the same on every machine and run, unlike <see cref="string.GetHashCode()"/>: FNV-1a, 64 bits.</summary>
internal static class StableHash
{
    /// <summary>How many digits there are at most.</summary>
    public const int MaxDigits = 16;

    /// <summary>The first digits of the text's hash, lower-case hexadecimal.</summary>
    public static string Digits(string text, int count)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 1099511628211);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 1099511628211);
        }

        // The low bits of FNV are mixed worst in the first rounds, the high bits in the last: fold them.
        hash ^= hash >> 32;
        return hash.ToString("x16", CultureInfo.InvariantCulture).Substring(MaxDigits - count);
    }
}
