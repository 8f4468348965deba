namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// Keeps one of equal short texts: a profile says <c>paraName</c> thousands of times, and what lives as long as the nodes costs the
/// garbage collector more than the parser takes. A table of fixed size, for hostile texts are all different.
/// </summary>
internal sealed class StringInterner
{
    private const int Slots = 512;
    private const int Longest = 32;

    private readonly string?[] _texts = new string?[Slots];

    public string One(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text;
        }

        int hash = text.Length;
        foreach (char c in text)
        {
            hash = unchecked((hash * 31) + c);
        }

        ref string? slot = ref _texts[hash & (Slots - 1)];
        if (slot != text)
        {
            slot = text;
        }

        return slot;
    }
}
