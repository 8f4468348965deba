namespace IoTBatchGen.Profiles.Text;

/// <summary>Text that contains only ASCII letters, digits and underscores, like most names: it never needs encoding.</summary>
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
