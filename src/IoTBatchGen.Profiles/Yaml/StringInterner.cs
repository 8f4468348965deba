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

        // Two places for each, because two texts that take turns in one place would both be kept each time.
        int place = hash & (Slots - 1);
        ref string? first = ref _texts[place];
        if (first == text)
        {
            return first;
        }

        ref string? second = ref _texts[place ^ 1];
        (first, second) = (second == text ? second! : text, first);
        return first;
    }
}
