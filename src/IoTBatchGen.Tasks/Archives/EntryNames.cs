using System.Text;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>Decodes the names of entries alike on every machine.</summary>
internal static class EntryNames
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

    /// <summary>
    /// UTF-8, with or without the flag, because many tools omit it. Other names are in an unknown code page (often GBK); decoded
    /// as Latin-1 they are unreadable, but still distinct.
    /// </summary>
    public static string Decode(byte[] bytes, int start, int length)
    {
        try
        {
            return StrictUtf8.GetString(bytes, start, length);
        }
        catch (DecoderFallbackException)
        {
            return Latin1.GetString(bytes, start, length);
        }
    }
}
