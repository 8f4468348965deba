using System.Globalization;

namespace IoTBatchGen.Shared;

/// <summary>
/// Characters that are not seen, that look like a blank though they are letters, or that change the order of what is seen. A reader of
/// generated code or of a message must not be shown something else than what is there.
/// </summary>
/// <remarks>
/// The ranges are Unicode's Default_Ignorable_Code_Point, which is stable, and the blank Braille pattern; the category Format adds the marks
/// that older and newer tables agree on.
/// </remarks>
internal static class HiddenCharacters
{
    /// <summary>Whether the character at an index, or the surrogate pair that begins there, is hidden. Half of a pair is not a character.</summary>
    public static bool IsAt(string text, int index) => text[index] > '~'
        && (IsIgnorable(CodePoint(text, index)) || CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format);

    /// <summary>How many UTF-16 code units the character at an index has.</summary>
    public static int LengthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static int CodePoint(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];

    private static bool IsIgnorable(int character) => character is
        0x00AD or 0x034F or 0x061C or (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x2800 or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}
