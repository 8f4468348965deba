using System;
using System.Collections.Generic;
using System.Text;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The dataTypes of profiles, compared without regard to case and blanks.</summary>
internal static class DataTypes
{
    private static readonly Dictionary<string, (string Spelling, ParaKind Kind)> Known = new(StringComparer.Ordinal)
    {
        ["int"] = ("int", ParaKind.Int),
        ["long"] = ("long", ParaKind.Long),
        ["decimal"] = ("decimal", ParaKind.Decimal),
        ["double"] = ("double", ParaKind.Double),
        ["boolean"] = ("boolean", ParaKind.Boolean),
        ["string"] = ("string", ParaKind.String),
        ["enum"] = ("enum", ParaKind.String),
        ["datetime"] = ("DateTime", ParaKind.DateTime),
        ["jsonobject"] = ("jsonObject", ParaKind.Json),
        ["stringlist"] = ("string list", ParaKind.StringList),
        ["list<string>"] = ("string list", ParaKind.StringList),
        ["list<int>"] = ("list<int>", ParaKind.IntList),
        ["list<double>"] = ("list<double>", ParaKind.DoubleList),
    };

    /// <summary>Names of the same types in other languages, without those that are near the right one.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["integer"] = "int",
        ["int32"] = "int",
        ["int64"] = "long",
        ["float"] = "double",
        ["number"] = "decimal",
        ["bool"] = "boolean",
        ["text"] = "string",
        ["str"] = "string",
        ["date"] = "DateTime",
        ["timestamp"] = "DateTime",
        ["uint8"] = "int",
        ["uint16"] = "int",
        ["int16"] = "int",
        ["byte"] = "int",
        ["short"] = "int",
        ["uint32"] = "long",
        ["uint64"] = "long",
        ["real"] = "double",
        ["char"] = "string",
        ["varchar"] = "string",
        ["int[]"] = "list<int>",
        ["intlist"] = "list<int>",
        ["double[]"] = "list<double>",
        ["doublelist"] = "list<double>",
        ["string[]"] = "string list",
        ["map"] = "jsonObject",
        ["object"] = "jsonObject",
        ["json"] = "jsonObject",
        ["array"] = "string list",
        ["list"] = "string list",
    };

    public static ParaKind? KindOf(string dataType) =>
        Known.TryGetValue(Fold(dataType), out (string Spelling, ParaKind Kind) known) ? known.Kind : null;

    /// <summary>The dataType that an unknown one probably means.</summary>
    public static string? Meant(string dataType)
    {
        string folded = Fold(dataType);
        if (OtherNames.TryGetValue(folded, out string? other))
        {
            return other;
        }

        string? nearest = NameSuggester.Nearest(folded, Known.Keys);
        return nearest is null ? null : Known[nearest].Spelling;
    }

    private static string Fold(string dataType)
    {
        if (Known.ContainsKey(dataType))
        {
            return dataType;
        }

        var folded = new StringBuilder(dataType.Length);
        foreach (char c in dataType)
        {
            if (c is not (' ' or '_'))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
