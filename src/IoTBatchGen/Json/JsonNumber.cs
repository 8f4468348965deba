using System;
using System.Buffers.Text;

namespace IoTBatchGen.Json;

/// <summary>Writes a number as JSON does.</summary>
internal static class JsonNumber
{
    private const int LongestInteger = 20;
    private const int LongestDecimal = 31;

    public static void Write(RequestBuffer buffer, long number)
    {
        Utf8Formatter.TryFormat(number, buffer.GetSpan(LongestInteger), out int written);
        buffer.Advance(written);
    }

    public static void Write(RequestBuffer buffer, decimal number)
    {
        Utf8Formatter.TryFormat(number, buffer.GetSpan(LongestDecimal), out int written);
        buffer.Advance(written);
    }
}
