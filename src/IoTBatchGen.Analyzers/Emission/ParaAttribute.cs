using System.Globalization;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the attribute that carries a para into metadata, for the analyzers of referencing projects.</summary>
internal static class ParaAttribute
{
    public static string Write(ParaModel para)
    {
        string required = para.Required ? ", Required = true" : string.Empty;
        string maxLength = para.MaxLength is int length ? ", MaxLength = " + length.ToString(CultureInfo.InvariantCulture) : string.Empty;
        string enumList = para.EnumList.Count > 0 ? ", EnumList = " + StringLiteral.EncodeArray(para.EnumList) : string.Empty;
        return $"[global::IoTBatchGen.CommandPara({StringLiteral.Encode(para.ParaName)}, {StringLiteral.Encode(para.DataType)}{required}"
            + $"{Text(", Min = ", para.Min)}{Text(", Max = ", para.Max)}{maxLength}{enumList}{Text(", Unit = ", para.Unit)})]";
    }

    private static string Text(string name, string? text) => text is null ? string.Empty : name + StringLiteral.Encode(text);
}
