using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Words the documentation of generated members, as XML.</summary>
internal static class XmlDocEmitter
{
    private const string NotSent = "optional, not sent when null";

    /// <summary>The description in the profile as a sentence, followed by a space; empty if there is none.</summary>
    public static string Sentence(string? description)
    {
        string text = XmlText.Encode(description ?? string.Empty);
        return text.Length == 0 ? string.Empty : text + (char.IsLetterOrDigit(text[text.Length - 1]) ? ". " : " ");
    }

    /// <summary>All that the profile says of a para of a command.</summary>
    public static string CommandPara(PlannedPara planned) => Named(planned, planned.Property) + Details(planned.Para, NotSent);

    /// <summary>The same for the constructor's parameter.</summary>
    public static string Parameter(PlannedPara planned) => Named(planned, planned.Parameter) + Details(planned.Para, NotSent);

    /// <summary>All that the profile says of a para of a response.</summary>
    public static string ResponsePara(PlannedPara planned) =>
        Named(planned, planned.Property) + Details(planned.Para, "optional, null when the device does not send it");

    // A name that is the para's own says enough.
    private static string Named(PlannedPara planned, string name) => Sentence(planned.Para.Description)
        + (name == planned.Para.ParaName ? string.Empty : $"Para {Code(planned.Para.ParaName)}, ");

    private static string Details(ParaModel para, string optional)
    {
        string length = para.MaxLength is int maxLength ? $"; at most {maxLength.ToString(CultureInfo.InvariantCulture)} characters" : string.Empty;
        string unit = para.Unit is null ? string.Empty : "; unit " + Code(para.Unit);
        string values = para.EnumList.Count == 0 ? string.Empty : "; one of " + ParaPhrases.Listed(para.EnumList.Select(Code), para.EnumList.Count);
        return $"{Code(para.DataType)}{Range(para)}{length}{unit}{values}" + (para.Required ? "." : "; " + optional + ".");
    }

    /// <summary>A summary as a line, with where the profile declares what it documents, if that is known.</summary>
    public static string Summary(string text, string? location) => location is null
        ? $"/// <summary>{text}</summary>"
        : $"/// <summary>{text} Declared in <c>{XmlText.Encode(location)}</c>.</summary>";

    /// <summary>The exceptions of a constructor with these paras, a line each.</summary>
    public static IEnumerable<string> Exceptions(IEnumerable<PlannedPara> paras)
    {
        PlannedPara[] all = paras.ToArray();
        if (all.Any(para => para.Para.Required && ParaTypes.IsReference(para)))
        {
            yield return Exception("ArgumentNullException", "A required para is null.");
        }

        if (all.Any(para => para.Para.ListsTexts || CanRejectNumbers(para.Para)))
        {
            yield return Exception("ArgumentOutOfRangeException", "A value is outside its range or is not listed.");
        }

        bool hasLists = all.Any(para => ParaTypes.IsList(para.Para.Kind));
        if (all.Any(para => para.Para.Kind == ParaKind.String && !para.Para.ListsTexts))
        {
            yield return Exception("ArgumentException", "A text is too long or contains half of a surrogate pair" + (hasLists ? ", or a list entry cannot be sent." : "."));
        }
        else if (hasLists)
        {
            yield return Exception("ArgumentException", "A list entry cannot be sent.");
        }
    }

    // A double is checked without bounds too: JSON has neither NaN nor infinities.
    private static bool CanRejectNumbers(ParaModel para) =>
        para.Kind == ParaKind.Double || (IsNumber(para.Kind) && (para.Min is not null || para.Max is not null || para.EnumList.Count > 0));

    private static bool IsNumber(ParaKind kind) => kind is ParaKind.Int or ParaKind.Long or ParaKind.Decimal;

    private static string Range(ParaModel para) =>
        para.Min is null && para.Max is null ? string.Empty : "; " + XmlText.Encode(ParaPhrases.Range(para.Min, para.Max));

    private static string Code(string text) => $"<c>{XmlText.Encode(text)}</c>";

    private static string Exception(string type, string when) =>
        $"/// <exception cref=\"global::System.{type}\">{when}</exception>";
}
