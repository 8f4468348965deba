namespace IoTBatchGen.Profiles.Text;

/// <summary>Text of letters, digits and underscores of ASCII alone, as most names are: it can stand anywhere as it is.</summary>
internal static class AsciiWord
{
    public static bool Is(string text)
    {
        foreach (char c in text)
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
