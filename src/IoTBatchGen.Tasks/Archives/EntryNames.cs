using System.Text;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>Decodes the names of entries alike on every machine.</summary>
internal static class EntryNames
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

    /// <summary>
    /// UTF-8, flagged as such or not: many tools write it without the flag. What is none stands in a code page that nothing
    /// names (often GBK); byte for byte as Latin-1 it is unreadable, but as distinct as it was.
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
