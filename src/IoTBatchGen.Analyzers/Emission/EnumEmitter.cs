using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the enum of a para's values.</summary>
internal static class EnumEmitter
{
    public static void Write(CSharpWriter writer, PlannedPara para, PlannedEnum values)
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

            writer.Line($"/// <summary><c>{XmlText.Encode(values.Members[i].WireValue)}</c> in the request.</summary>");
            writer.Line(values.Members[i].Name + ",");
        }

        writer.Close();
    }
}
