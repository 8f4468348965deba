using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the expression that checks a para on its way from the parameter to the property.</summary>
internal static class ParaCheckEmitter
{
    public const string Guard = "global::IoTBatchGen.CommandParaGuard.";

    public static string Expression(PlannedPara planned)
    {
        ParaModel para = planned.Para;
        string value = Identifier.Escape(planned.Parameter);
        string name = StringLiteral.Encode(para.ParaName);
        string parameter = StringLiteral.Encode(planned.Parameter);
        return para.Kind switch
        {
            ParaKind.Int or ParaKind.Long or ParaKind.Decimal or ParaKind.Double => Number(planned, value, name, parameter),
            ParaKind.String when planned.Enum is null && para.ListsTexts => ListedTexts.Checked(planned, value),
            ParaKind.String when planned.Enum is null => Text(para, value, name, parameter),
            ParaKind.Json when para.Required => $"{Guard}NotNull({value}, {parameter})",
            _ when ParaTypes.IsList(para.Kind) => $"{Guard}{(para.Required ? "Items" : "OptionalItems")}({value}, {name}, {parameter})",
            _ => value,
        };
    }

    /// <summary>Whether the value of a number para can be rejected.</summary>
    public static bool RefusesNumbers(ParaModel para) =>
        para.Kind == ParaKind.Double || Bound(para.Min, para) is not null || Bound(para.Max, para) is not null || Listed(para).Length > 0;

    private static string Number(PlannedPara planned, string value, string name, string parameter)
    {
        ParaModel para = planned.Para;
        string unit = StringLiteral.Encode(para.Unit);
        string? min = Bound(para.Min, para);
        string? max = Bound(para.Max, para);

        // A double is checked without bounds too: JSON has neither NaN nor infinities.
        if (min is not null || max is not null || para.Kind == ParaKind.Double)
        {
            value = $"{Guard}InRange({value}, {min ?? "null"}, {max ?? "null"}, {name}, {unit}, {parameter})";
        }

        string[] listed = Listed(para);
        if (listed.Length > 0)
        {
            string type = para.Kind == ParaKind.Int ? "int" : "long";
            value = $"{Guard}OneOf({value}, new {type}[] {{ {string.Join(", ", listed)} }}, {name}, {unit}, {parameter})";
        }

        return value;
    }

    private static string Text(ParaModel para, string value, string name, string parameter)
    {
        string maxLength = para.MaxLength?.ToString(CultureInfo.InvariantCulture) ?? "null";
        return $"{Guard}{(para.Required ? "Text" : "OptionalText")}({value}, {maxLength}, {name}, {parameter})";
    }

    private static string? Bound(string? bound, ParaModel para) => NumberLiteral.Encode(bound, para.Kind);

    // The platform lists values of whole numbers only.
    private static string[] Listed(ParaModel para) => para.Kind is ParaKind.Int or ParaKind.Long
        ? para.EnumList.Select(value => NumberLiteral.Encode(value, para.Kind)).OfType<string>().ToArray()
        : [];
}
