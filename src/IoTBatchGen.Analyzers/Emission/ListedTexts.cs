using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>
/// The texts that the string paras of a command or a response list, as one table of its class, a row for each such para. An enum's member is its index in the
/// row. A table, because a switch of as many cases costs the compiler far more.
/// </summary>
internal static class ListedTexts
{
    /// <summary>Writes the table; nothing if no para has a row.</summary>
    public static void Write(CSharpWriter writer, EquatableArray<PlannedPara> paras)
    {
        if (!paras.Any(para => para.Para.ListsTexts))
        {
            return;
        }

        writer.Line();
        writer.Line($"private static readonly string[][] {ReservedNames.OnWire} = new string[][]");
        writer.Line("{");
        writer.Indent();
        foreach (PlannedPara para in paras.Where(para => para.Para.ListsTexts))
        {
            writer.Line($"{StringLiteral.EncodeArray(para.Texts)},");
        }

        writer.Unindent();
        writer.Line("};");
    }

    /// <summary>The row of a para.</summary>
    public static string Row(PlannedPara planned) => $"{ReservedNames.OnWire}[{planned.Row.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>The call that gives the text of an enum's value and throws where there is none.</summary>
    /// <param name="planned">The para.</param>
    /// <param name="value">The expression of the value.</param>
    public static string OfEnum(PlannedPara planned, string value) => planned.Para.Required
        ? $"{ParaCheckEmitter.Guard}EnumText((int){value}, {Arguments(planned)})"
        : $"{ParaCheckEmitter.Guard}OptionalEnumText((int?){value}, {Arguments(planned)})";

    /// <summary>The call that hands back a text that is listed and throws for any other.</summary>
    /// <inheritdoc cref="OfEnum"/>
    public static string Checked(PlannedPara planned, string value) =>
        $"{ParaCheckEmitter.Guard}{(planned.Para.Required ? "ListedText" : "OptionalListedText")}({value}, {Arguments(planned)})";

    private static string Arguments(PlannedPara planned) =>
        $"{Row(planned)}, {StringLiteral.Encode(planned.Para.ParaName)}, {StringLiteral.Encode(planned.Parameter)}";
}
