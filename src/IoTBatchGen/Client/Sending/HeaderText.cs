namespace IoTBatchGen.Client.Sending;

/// <summary>The characters that are allowed in the headers <c>app_key</c> and <c>Authorization</c>.</summary>
internal static class HeaderText
{
    /// <summary>What to say of text that is not legal; the text itself is a secret and is not repeated.</summary>
    public const string Illegal =
        "has a character that is not allowed in a header: a space, a line break, another control character or a character outside ASCII";

    /// <summary>Whether every character is visible ASCII; a line break among them would start a header of its own.</summary>
    public static bool IsLegal(string text)
    {
        foreach (char c in text)
        {
            if (c <= ' ' || c > '~')
            {
                return false;
            }
        }

        return true;
    }
}
