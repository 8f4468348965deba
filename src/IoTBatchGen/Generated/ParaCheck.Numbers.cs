using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

internal static partial class ParaCheck
{
    // The bounds are inclusive, and boxed in the para's type like the value.
    private static object Number(ParaDefinition para, object value)
    {
        var number = (IComparable)value;
        if ((para.Min is not null && number.CompareTo(para.Min) < 0) || (para.Max is not null && number.CompareTo(para.Max) > 0))
        {
            throw Rejected(para, value, Found(para, value), ParaPhrases.AllowsRange(Bound(para.Min), Bound(para.Max), para.Line.Unit));
        }

        if (para.Numbers.Length > 0 && Array.IndexOf(para.Numbers, value) < 0)
        {
            string[] listed = Array.ConvertAll(para.Numbers, each => Bound(each)!);
            throw Rejected(para, value, Found(para, value), ParaPhrases.AllowsListed(listed, para.Line.Unit));
        }

        return value;
    }

    private static object Double(ParaDefinition para, object value) => IsJsonNumber((double)value)
        ? Number(para, value)
        : throw Rejected(para, value, Found(para, value), ParaPhrases.NoJsonNumber);

    private static bool IsJsonNumber(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static string Found(ParaDefinition para, object value) => ParaPhrases.Is(ParaPhrases.Number((IFormattable)value), para.Line.Unit);

    private static string? Bound(object? bound) => bound is IFormattable number ? ParaPhrases.Number(number) : null;
}
