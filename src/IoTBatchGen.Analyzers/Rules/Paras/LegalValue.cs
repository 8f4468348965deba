using System.Linq;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles.Binding;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>A value that a para allows, for a fix that adds the para: 0 or what is nearest to it, the first of those listed.</summary>
internal static class LegalValue
{
    private const string Epoch = "19700101T000000Z";

    /// <summary>The value in JSON text without quotes, and its form (<see cref="RuleProperties.Form"/>).</summary>
    public static (string Value, string Form) Of(ParaModel para) => para.Kind switch
    {
        ParaKind.Int or ParaKind.Long when para.EnumList.Count > 0 => (FirstInRange(para), RuleProperties.BareForm),
        ParaKind.Int or ParaKind.Long or ParaKind.Decimal or ParaKind.Double => (NearestToZero(para), RuleProperties.BareForm),
        ParaKind.Boolean => ("false", RuleProperties.BareForm),
        ParaKind.String => (para.EnumList.Count > 0 ? para.EnumList[0] : string.Empty, RuleProperties.TextForm),
        ParaKind.DateTime => (Epoch, RuleProperties.TextForm),
        ParaKind.Json => ("{}", RuleProperties.BareForm),
        _ => ("[]", RuleProperties.BareForm),
    };

    private static string FirstInRange(ParaModel para) =>
        para.EnumList.FirstOrDefault(value => ParaRangeCheck.Judge(para, value) == null) ?? para.EnumList[0];

    private static string NearestToZero(ParaModel para)
    {
        NumberText zero = NumberText.TryParse("0")!.Value;
        if (para.Min != null && NumberText.TryParse(para.Min) is { } min && min.CompareTo(zero) > 0)
        {
            return para.Min;
        }

        return para.Max != null && NumberText.TryParse(para.Max) is { } max && max.CompareTo(zero) < 0 ? para.Max : "0";
    }
}
