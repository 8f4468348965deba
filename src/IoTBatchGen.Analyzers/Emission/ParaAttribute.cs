using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the attribute that carries a para into metadata, for the analyzers of referencing projects.</summary>
internal static class ParaAttribute
{
    public static string Write(ParaModel para)
    {
        var arguments = new List<string> { StringLiteral.Encode(para.ParaName), StringLiteral.Encode(para.DataType) };
        if (para.Required)
        {
            arguments.Add("Required = true");
        }

        AddText(arguments, "Min", para.Min);
        AddText(arguments, "Max", para.Max);
        if (para.MaxLength is int maxLength)
        {
            arguments.Add("MaxLength = " + maxLength.ToString(CultureInfo.InvariantCulture));
        }

        if (para.EnumList.Count > 0)
        {
            arguments.Add("EnumList = " + StringLiteral.EncodeArray(para.EnumList));
        }

        AddText(arguments, "Unit", para.Unit);
        return "[global::IoTBatchGen.CommandPara(" + string.Join(", ", arguments) + ")]";
    }

    private static void AddText(List<string> arguments, string name, string? text)
    {
        if (text is not null)
        {
            arguments.Add(name + " = " + StringLiteral.Encode(text));
        }
    }
}
