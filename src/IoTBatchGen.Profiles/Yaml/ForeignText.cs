using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// Files that are neither UTF-8 nor UTF-16 with a byte order mark. The compiler reads them in a code page of the machine, so that one machine
/// takes for a name what another does not; an analyzer sees characters only, and which encoding they came from.
/// </summary>
internal static class ForeignText
{
    /// <summary>What a decoder puts in place of bytes that are not text of its encoding.</summary>
    public const char Lost = '\uFFFD';

    private const int Utf8 = 65001;

    /// <summary>So much from the first fault on shows which encoding it is.</summary>
    private const int Sample = 64 * 1024;
    private const string Advice = "; save the file as UTF-8";

    /// <summary>Whether an encoding leaves no doubt of the characters: what a byte order mark names, or UTF-8 that was read strictly.</summary>
    public static bool IsCertain(Encoding? encoding) => encoding switch
    {
        null => true,
        { CodePage: Utf8 } => encoding.GetPreamble().Length > 0 || encoding.DecoderFallback is not DecoderReplacementFallback,
        _ => IsUnicode(encoding),
    };

    /// <summary>Where the text is not of an encoding that is read, and what to do; null if it is.</summary>
    public static (int At, string Reason)? Find(Encoding? encoding, string text)
    {
        if (text.Length > 1 && text[0] == '\0' != (text[1] == '\0'))
        {
            return (0, "it is UTF-16 or UTF-32 without a byte order mark" + Advice);
        }

        return IsCertain(encoding) ? null : encoding!.CodePage == Utf8 ? InReplaced(text) : InCodePage(encoding, text);
    }

    /// <summary>Text that a host read as UTF-8 although it was not, so that characters replace lost bytes.</summary>
    private static (int At, string Reason)? InReplaced(string text) =>
        text.IndexOf(Lost) is >= 0 and var at ? (at, "the text here is not UTF-8; it is probably " + ProbableEncoding.OfReplaced(text.Substring(at, Math.Min(Sample, text.Length - at))) + Advice) : null;

    private static (int At, string Reason)? InCodePage(Encoding encoding, string text)
    {
        int first = text.TakeWhile(c => c < '\u0080').Count();
        if (first == text.Length)
        {
            return null;
        }

        byte[] bytes = encoding.GetBytes(text);
        int fault = Utf8Bytes.FirstFault(bytes);
        return fault < 0
            ? (first, $"the project's CodePage makes the compiler read it as {encoding.WebName}, but it is UTF-8; remove CodePage")
            : (encoding.GetCharCount(bytes, 0, fault),
                $"the byte 0x{bytes[fault].ToString("X2", CultureInfo.InvariantCulture)} here is not UTF-8; the file is probably {ProbableEncoding.Guess(bytes.Skip(fault).Take(Sample))}{Advice}");
    }

    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;
}
