using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Words the documentation of generated members, as XML.</summary>
internal static class XmlDocEmitter
{
    /// <summary>The description in the profile as a sentence, followed by a space; empty if there is none.</summary>
    public static string Sentence(string? description)
    {
        string text = XmlText.Encode(description ?? string.Empty);
        return text.Length == 0 ? string.Empty : text + (char.IsLetterOrDigit(text[text.Length - 1]) ? ". " : " ");
    }

    /// <summary>All that the profile says of a para of a command.</summary>
    public static string CommandPara(PlannedPara planned) => Para(planned, "optional, not sent when null");

    /// <summary>All that the profile says of a para of a response.</summary>
    public static string ResponsePara(PlannedPara planned) => Para(planned, "optional, null when the device does not send it");

    private static string Para(PlannedPara planned, string optional)
    {
        ParaModel para = planned.Para;
        string length = para.MaxLength is int maxLength ? $"; at most {maxLength.ToString(CultureInfo.InvariantCulture)} characters" : string.Empty;
        string unit = para.Unit is null ? string.Empty : "; unit " + Code(para.Unit);
        string values = para.EnumList.Count == 0 ? string.Empty : "; one of " + ParaPhrases.Listed(para.EnumList.Select(Code), para.EnumList.Count);
        return $"{Sentence(para.Description)}Para {Code(para.ParaName)}, {Code(para.DataType)}{Range(para)}{length}{unit}{values}"
            + (para.Required ? "." : "; " + optional + ".");
    }

    /// <summary>Writes where the profile declares it, if that is known.</summary>
    public static void WriteStated(CSharpWriter writer, string? place)
    {
        if (place is not null)
        {
            writer.Line($"/// <remarks>Declared in <c>{XmlText.Encode(place)}</c>.</remarks>");
        }
    }

    /// <summary>The exceptions of a constructor with these paras, a line each.</summary>
    public static IEnumerable<string> Exceptions(IEnumerable<PlannedPara> paras)
    {
        PlannedPara[] all = paras.ToArray();
        if (all.Any(para => para.Para.Required && ParaTypes.IsReference(para)))
        {
            yield return Exception("ArgumentNullException", "A required para is null.");
        }

        if (all.Any(para => para.Para.ListsTexts || ParaCheckEmitter.RefusesNumbers(para.Para)))
        {
            yield return Exception("ArgumentOutOfRangeException", "A value is outside its range or is not a listed value.");
        }

        if (all.Any(para => ParaTypes.IsList(para.Para.Kind) || (para.Para.Kind == ParaKind.String && para.Enum is null && !para.Para.ListsTexts)))
        {
            yield return Exception("ArgumentException", "A string is too long or contains half of a surrogate pair, or a list entry cannot be sent.");
        }
    }

    private static string Range(ParaModel para) =>
        para.Min is null && para.Max is null ? string.Empty : "; " + XmlText.Encode(ParaPhrases.Range(para.Min, para.Max));

    private static string Code(string text) => $"<c>{XmlText.Encode(text)}</c>";

    private static string Exception(string type, string when) =>
        $"/// <exception cref=\"global::System.{type}\">{when}</exception>";
}
