using System;
using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Generated;

/// <summary>Rejects values that the device profile does not allow, with the para, the value and what is allowed.</summary>
internal static partial class ParaCheck
{
    /// <summary>The value of a para as it is kept: lists are copied, and a member of an enum becomes its text.</summary>
    /// <param name="para">The para.</param>
    /// <param name="value">The argument of the generated constructor; null when it is not set.</param>
    /// <exception cref="ArgumentNullException">A required para is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range or is not listed.</exception>
    /// <exception cref="ArgumentException">A text is too long or contains half of a surrogate pair, or a list entry cannot be sent.</exception>
    public static object? Kept(ParaDefinition para, object? value)
    {
        if (value is null)
        {
            return para.Line.IsRequired ? throw new ArgumentNullException(para.Line.Parameter) : null;
        }

        return para.Line.Kind switch
        {
            ParaKind.Int when value is int => Number(para, value),
            ParaKind.Long when value is long => Number(para, value),
            ParaKind.Decimal when value is decimal => Number(para, value),
            ParaKind.Double when value is double => Double(para, value),
            ParaKind.Int or ParaKind.Long or ParaKind.Decimal or ParaKind.Double => throw new InvalidCastException(
                "The para " + para.ParaName + " has the dataType " + para.Line.DataType + "; the value is a " + value.GetType().FullName + "."),
            ParaKind.String when value is int member => EnumText(para, member),
            ParaKind.String when para.ListsTexts => ListedText(para, (string)value),
            ParaKind.String => Text(para, (string)value),
            ParaKind.StringList => Items(para, (IEnumerable<string>)value),
            ParaKind.IntList => Items(para, (IEnumerable<int>)value),
            ParaKind.DoubleList => Items(para, (IEnumerable<double>)value),
            _ => value,
        };
    }

    private static ArgumentOutOfRangeException Rejected(ParaDefinition para, object value, string found, string allowed) =>
        new ArgumentOutOfRangeException(para.Line.Parameter, value, Message(para, found, allowed));

    private static ArgumentException LoneSurrogate(ParaDefinition para, string name) =>
        new ArgumentException(Format(RuleMessages.LoneSurrogate, name), para.Line.Parameter);

    private static string Message(ParaDefinition para, string found, string allowed) =>
        Format(RuleMessages.ParaValue, para.ParaName, found, allowed);

    private static string Format(string message, params object[] values) => string.Format(CultureInfo.InvariantCulture, message, values);
}
