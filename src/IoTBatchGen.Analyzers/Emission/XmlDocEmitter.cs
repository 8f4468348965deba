using System.Globalization;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Words the documentation of generated members, as XML.</summary>
internal static class XmlDocEmitter
{
    /// <summary>What is said of an optional para of a command.</summary>
    public const string NotSent = "optional, not sent when null";

    /// <summary>What is said of an optional para of a response.</summary>
    public const string NotReceived = "optional, null when the device does not send it";

    /// <summary>The description in the profile as a sentence, followed by a space; empty if there is none.</summary>
    public static string Sentence(string? description)
    {
        string text = XmlText.Encode(description ?? string.Empty);
        return text.Length == 0 ? string.Empty : text + (char.IsLetterOrDigit(text[text.Length - 1]) ? ". " : " ");
    }

    /// <summary>Writes the summary of a property: all that the profile says of its para.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="para">The para.</param>
    /// <param name="optional">What is said of one that is optional.</param>
    public static void WriteProperty(CSharpWriter writer, PlannedPara para, string optional)
    {
        writer.Part($"/// <summary>");
        WriteText(writer, para, para.Property, optional);
        EndSummary(writer, para.Stated);
    }

    /// <summary>Writes the same of the constructor's parameter.</summary>
    public static void WriteParameter(CSharpWriter writer, PlannedPara para)
    {
        writer.Part($"/// <param name=\"{para.Parameter}\">");
        WriteText(writer, para, para.Parameter, NotSent);
        writer.Line("</param>");
    }

    /// <summary>Writes a summary, with where the profile declares what it documents, if that is known.</summary>
    public static void WriteSummary(CSharpWriter writer, string text, string? location)
    {
        writer.Part($"/// <summary>{text}");
        EndSummary(writer, location);
    }

    /// <summary>Writes the exceptions of a constructor with these paras, a line each.</summary>
    public static void WriteExceptions(CSharpWriter writer, EquatableArray<PlannedPara> paras)
    {
        if (paras.Any(para => para.Para.Required && ParaTypes.IsReference(para)))
        {
            WriteException(writer, "ArgumentNullException", "A required para is null.");
        }

        if (paras.Any(para => para.Para.ListsTexts || CanRejectNumbers(para.Para)))
        {
            WriteException(writer, "ArgumentOutOfRangeException", "A value is outside its range or is not listed.");
        }

        bool hasLists = paras.Any(para => ParaTypes.IsList(para.Para.Kind));
        if (paras.Any(para => para.Para.Kind == ParaKind.String && !para.Para.ListsTexts))
        {
            WriteException(
                writer, "ArgumentException", "A text is too long or contains half of a surrogate pair", hasLists ? ", or a list entry cannot be sent." : ".");
        }
        else if (hasLists)
        {
            WriteException(writer, "ArgumentException", "A list entry cannot be sent.");
        }
    }

    private static void EndSummary(CSharpWriter writer, string? location)
    {
        if (location is not null)
        {
            writer.Part($" Declared in <c>{XmlText.Encode(location)}</c>.");
        }

        writer.Line("</summary>");
    }

    private static void WriteText(CSharpWriter writer, PlannedPara planned, string name, string optional)
    {
        ParaModel para = planned.Para;
        writer.Part($"{Sentence(para.Description)}");

        // A name that is the para's own says enough.
        if (name != para.ParaName)
        {
            writer.Part($"Para <c>{XmlText.Encode(para.ParaName)}</c>, ");
        }

        writer.Part($"<c>{XmlText.Encode(para.DataType)}</c>");
        if (para.Min is not null || para.Max is not null)
        {
            writer.Part($"; {XmlText.Encode(ParaPhrases.Range(para.Min, para.Max))}");
        }

        if (para.MaxLength is int maxLength)
        {
            writer.Part($"; at most {maxLength.ToString(CultureInfo.InvariantCulture)} characters");
        }

        if (para.Unit is not null)
        {
            writer.Part($"; unit <c>{XmlText.Encode(para.Unit)}</c>");
        }

        if (para.EnumList.Count > 0)
        {
            writer.Part($"; one of ");
            WriteListed(writer, para.EnumList);
        }

        if (!para.Required)
        {
            writer.Part($"; {optional}");
        }

        writer.Part($".");
    }

    private static void WriteListed(CSharpWriter writer, EquatableArray<string> values)
    {
        for (int i = 0; i < values.Count && i < ParaPhrases.MostListed; i++)
        {
            string separator = i == 0 ? string.Empty : ParaPhrases.Separator;
            writer.Part($"{separator}<c>{XmlText.Encode(values[i])}</c>");
        }

        writer.Part($"{ParaPhrases.More(values.Count)}");
    }

    private static void WriteException(CSharpWriter writer, string type, string when, string more = "") =>
        writer.Line($"/// <exception cref=\"global::System.{type}\">{when}{more}</exception>");

    // A double is checked without bounds too: JSON has neither NaN nor infinities.
    private static bool CanRejectNumbers(ParaModel para) =>
        para.Kind == ParaKind.Double || (IsNumber(para.Kind) && (para.Min is not null || para.Max is not null || para.EnumList.Count > 0));

    private static bool IsNumber(ParaKind kind) => kind is ParaKind.Int or ParaKind.Long or ParaKind.Decimal;
}
