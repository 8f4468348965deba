namespace IoTBatchGen.Profiles.Yaml;

/// <summary>Characters that neither YAML nor JSON allows. The YAML scanner takes a NUL for the end of the text.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>The place of the first such character, or -1.</summary>
    public static int IndexIn(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F')
            {
                // Nearly all there is, so it goes first.
                continue;
            }

            if (c < ' ' ? c is not ('\t' or '\n' or '\r') : c is '\u007F' or '\uFFFE' or '\uFFFF')
            {
                return i;
            }

            if (char.IsSurrogate(c))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
