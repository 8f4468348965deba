using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the enums of the values of paras.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes the enums of paras.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="paras">The paras.</param>
    /// <param name="where">What has the values as text: the request or the answer.</param>
    public static void WriteAll(CSharpWriter writer, EquatableArray<PlannedPara> paras, string where)
    {
        foreach (PlannedPara para in paras)
        {
            if (para.Enum is not null)
            {
                writer.Line();
                Write(writer, para, para.Enum, where);
            }
        }
    }

    private static void Write(CSharpWriter writer, PlannedPara para, PlannedEnum values, string where)
    {
        writer.Lines($"""
            /// <summary>The values of the para <c>{XmlText.Encode(para.Para.ParaName)}</c>.</summary>
            {ProfileFileEmitter.GeneratedCode}
            public enum {values.Name}
            """);
        writer.Open();
        for (int i = 0; i < values.Members.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Line($"/// <summary><c>{XmlText.Encode(values.Members[i].WireValue)}</c> in the {where}.</summary>");
            writer.Line(values.Members[i].Name + ",");
        }

        writer.Close();
    }
}
