using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Completion;

/// <summary>What a profile says of a para, as a tooltip.</summary>
internal static class ParaText
{
    public static string Write(ParaModel para)
    {
        List<string> facts = [para.DataType];
        if (para.Min is not null || para.Max is not null)
        {
            facts.Add(ParaPhrases.Range(para.Min, para.Max));
        }

        if (para.MaxLength is { } maxLength)
        {
            facts.Add("at most " + maxLength.ToString(CultureInfo.InvariantCulture) + " characters");
        }

        if (para.Unit is not null)
        {
            facts.Add("unit " + para.Unit);
        }

        if (para.EnumList.Count > 0)
        {
            facts.Add("one of " + ParaPhrases.Listed(para.EnumList, para.EnumList.Count));
        }

        facts.Add(para.Required ? "required" : "optional");
        string text = string.Join("; ", facts);
        return string.IsNullOrEmpty(para.Description) ? text : para.Description + "\n" + text;
    }
}
