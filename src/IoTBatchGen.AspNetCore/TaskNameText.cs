using System;
using System.Buffers.Binary;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace IoTBatchGen.AspNetCore;

/// <summary>A task's name as one segment of a URL.</summary>
/// <remarks>
/// A name of letters, digits, '-', '_' and '.' is itself. Any other is <c>~</c> and the base64url of its UTF-8, or <c>~~</c> and that of its UTF-16 (big
/// endian) where this is shorter, as in Chinese. Not percent signs: servers and proxies decode them, some twice, and resolve the slashes and dots that appear.
/// In UTF-8 with percent signs a name of 256 Chinese characters would also have 2304 characters, more than the whole URL may have.
/// </remarks>
internal static class TaskNameText
{
    /// <summary>The length of the longest text of a name that the platform accepts: UTF-16 has two bytes for each character, and can write all.</summary>
    public const int LongestText = 2 + (((BatchTaskLimits.TaskNameMaxLength * 2 * 4) + 2) / 3);

    private const string Utf8 = "~";
    private const string Utf16 = "~~";

    /// <summary>The segment of a name.</summary>
    public static string Encode(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        return utf8.Length <= name.Length * 2 && Encoding.UTF8.GetString(utf8) == name
            ? Utf8 + WebEncoders.Base64UrlEncode(utf8)
            : Utf16 + WebEncoders.Base64UrlEncode(ToUtf16(name));
    }

    /// <summary>The name of a segment; null if it is not the segment of a name that the platform accepts.</summary>
    public static string? Decode(string text)
    {
        string? name = text.Length > LongestText ? null : Read(text);

        // There is one segment for each name, and not a second one with other bits at the end.
        return name is { Length: > 0 and <= BatchTaskLimits.TaskNameMaxLength } && Encode(name) == text ? name : null;
    }

    /// <summary>The UTF-16 of a text, big endian, whatever is in it. <c>Encoding</c> would replace half of a surrogate pair.</summary>
    public static byte[] ToUtf16(string text)
    {
        byte[] bytes = new byte[text.Length * 2];
        for (int i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i * 2), text[i]);
        }

        return bytes;
    }

    private static string? Read(string text)
    {
        try
        {
            return !text.StartsWith(Utf8, StringComparison.Ordinal) ? text
                : !text.StartsWith(Utf16, StringComparison.Ordinal) ? Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text[Utf8.Length..]))
                : FromUtf16(WebEncoders.Base64UrlDecode(text[Utf16.Length..]));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string FromUtf16(byte[] bytes) => string.Create(
        bytes.Length / 2,
        bytes,
        static (text, bytes) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(i * 2));
            }
        });

    private static bool IsPlain(string name) =>
        name.Length != 0 && char.IsAsciiLetterOrDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.');
}
