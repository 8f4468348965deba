namespace IoTBatchGen.Profiles.Yaml;

/// <summary>Distinguishes UTF-8 from other bytes.</summary>
internal static class Utf8Bytes
{
    /// <summary>The index of the first byte that begins no character; -1 where all is UTF-8.</summary>
    public static int FirstFault(byte[] bytes)
    {
        for (int i = 0; i < bytes.Length;)
        {
            int length = LengthAt(bytes, i);
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    private static int LengthAt(byte[] bytes, int at)
    {
        int length = bytes[at] switch
        {
            < 0x80 => 1,
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 0,
        };
        for (int i = 1; i < length; i++)
        {
            if (at + i >= bytes.Length || (bytes[at + i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
