using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the enums of the values of paras.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes the enums of paras.</summary>
    public static void WriteAll(CSharpWriter writer, EquatableArray<PlannedPara> paras)
    {
        foreach (PlannedPara para in paras)
        {
            if (para.Enum is not null)
            {
                writer.Line();
                Write(writer, para, para.Enum);
            }
        }
    }

    private static void Write(CSharpWriter writer, PlannedPara para, PlannedEnum values)
    {
        writer.Lines($"""
            /// <summary>The values of the para <c>{XmlText.Encode(para.Para.ParaName)}</c>.</summary>
            public enum {values.Name}
            """);
        writer.Open();
        foreach (PlannedEnumMember member in values.Members)
        {
            writer.Line($"/// <summary><c>{XmlText.Encode(member.WireValue)}</c>.</summary>");
            writer.Line(member.Name + ",");
        }

        writer.Close();
    }
}
