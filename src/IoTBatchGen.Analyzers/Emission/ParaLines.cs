using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>
/// Writes the paras of a class as text, a line each: for the runtime, which checks, writes and reads values by it, and for the analyzers of referencing
/// projects. Text, because a call or an attribute for each para costs the compiler many times more; one literal, because the compiler holds every
/// part and operator of literals joined by <c>+</c> in memory to the end.
/// </summary>
internal static class ParaLines
{
    /// <summary>The argument of an attribute of the class; empty if there are no paras.</summary>
    /// <remarks>Attributes of a class see its members, and its own name can be that of a member of its base class.</remarks>
    public static string Argument(EquatableArray<PlannedPara> paras) => paras.Count == 0 ? string.Empty : $", {ReservedNames.ParaLines}";

    /// <summary>Writes the constant; nothing if there are no paras.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="paras">The paras.</param>
    /// <param name="hasParameters">Whether each is a parameter of the constructor too.</param>
    public static void Write(CSharpWriter writer, EquatableArray<PlannedPara> paras, bool hasParameters)
    {
        if (paras.Count == 0)
        {
            return;
        }

        var lines = new StringBuilder();
        foreach (PlannedPara para in paras)
        {
            Line(para, hasParameters).AppendTo(lines.Length == 0 ? lines : lines.Append('\n'));
        }

        writer.Line($"private const string {ReservedNames.ParaLines} = {StringLiteral.EncodeLines(lines.ToString())};");
        writer.Line();
    }

    private static ParaLine Line(PlannedPara planned, bool hasParameters)
    {
        ParaModel para = planned.Para;
        return new ParaLine(para.ParaName, para.Kind)
        {
            DataType = para.DataType,
            IsRequired = para.Required,
            Min = para.Min,
            Max = para.Max,
            MaxLength = para.MaxLength,
            EnumList = para.EnumList.Count == 0 ? [] : para.EnumList.ToArray(),
            Unit = para.Unit,
            Parameter = hasParameters ? planned.Parameter : para.ParaName,
        };
    }
}
