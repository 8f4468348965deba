using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

internal static partial class ParaCheck
{
    // The bounds are inclusive. The boxed value is handed back, so that it is boxed once.
    private static object Number<T>(ParaDefinition para, T value, object boxed)
        where T : struct, IComparable<T>, IFormattable
    {
        if ((para.Min is T least && value.CompareTo(least) < 0) || (para.Max is T greatest && value.CompareTo(greatest) > 0))
        {
            throw Rejected(para, boxed, Found(para, value), ParaPhrases.AllowsRange(Bound<T>(para.Min), Bound<T>(para.Max), para.Line.Unit));
        }

        if (para.Numbers.Length > 0 && Array.IndexOf(para.Numbers, boxed) < 0)
        {
            string[] listed = Array.ConvertAll(para.Numbers, number => ParaPhrases.Number((T)number));
            throw Rejected(para, boxed, Found(para, value), ParaPhrases.AllowsListed(listed, para.Line.Unit));
        }

        return boxed;
    }

    private static object Double(ParaDefinition para, double value, object boxed) => IsJsonNumber(value)
        ? Number(para, value, boxed)
        : throw Rejected(para, boxed, Found(para, value), ParaPhrases.NoJsonNumber);

    private static bool IsJsonNumber(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static string Found<T>(ParaDefinition para, T value)
        where T : struct, IFormattable =>
        ParaPhrases.Is(ParaPhrases.Number(value), para.Line.Unit);

    private static string? Bound<T>(object? bound)
        where T : struct, IFormattable =>
        bound is T number ? ParaPhrases.Number(number) : null;
}
