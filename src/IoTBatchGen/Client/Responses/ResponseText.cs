using System;
using System.Text;

namespace IoTBatchGen.Client.Responses;

/// <summary>Reads the text of a response that is not JSON, whatever its encoding.</summary>
internal static class ResponseText
{
    /// <summary>As UTF-8.</summary>
    public static string ReadUtf8(ArraySegment<byte> body) => Encoding.UTF8.GetString(body.Array!, body.Offset, body.Count);

    /// <summary>As UTF-16 if it has that byte order mark, or a zero in almost every second byte and nowhere else; otherwise as UTF-8.</summary>
    public static string Read(ArraySegment<byte> body)
    {
        byte[] bytes = body.Array!;
        int count = body.Count;
        if (count >= 2 && bytes[body.Offset] == 0xFF && bytes[body.Offset + 1] == 0xFE)
        {
            return Encoding.Unicode.GetString(bytes, body.Offset + 2, (count - 2) & ~1);
        }

        if (count >= 2 && bytes[body.Offset] == 0xFE && bytes[body.Offset + 1] == 0xFF)
        {
            return Encoding.BigEndianUnicode.GetString(bytes, body.Offset + 2, (count - 2) & ~1);
        }

        int[] zeros = new int[2];
        for (int i = 0; i < count; i++)
        {
            zeros[i & 1] += bytes[body.Offset + i] == 0 ? 1 : 0;
        }

        Encoding encoding = zeros[0] == 0 && zeros[1] * 8 > count * 3 ? Encoding.Unicode
            : zeros[1] == 0 && zeros[0] * 8 > count * 3 ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        return encoding.GetString(bytes, body.Offset, encoding == Encoding.UTF8 ? count : count & ~1);
    }
}
