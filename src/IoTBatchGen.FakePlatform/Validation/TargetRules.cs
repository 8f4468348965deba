using System.Linq;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>
/// Judges the fields that depend on <c>param.type</c>. Each present one must have its JSON type, else the body cannot be read;
/// what stands in it counts only where the type reads it. Without a known type nothing is said about what is missing or ignored.
/// </summary>
internal static class TargetRules
{
    public static void Judge(JsonFields param, BatchTargetType? type)
    {
        foreach (string field in TargetFields.Conditional)
        {
            bool ignored = type is { } known && !TargetFields.Required(known).Contains(field);
            bool? empty = field is WireNames.DeviceList or WireNames.GroupList
                ? JudgeList(param, field)
                : param.Text(field) is { } text ? text.Length == 0 : null;
            if (type is not { } target)
            {
                continue;
            }

            if (ignored)
            {
                ReportIgnored(param, field, target);
            }
            else if (empty == true || !param.Has(field))
            {
                ReportMissing(param, field, target);
            }
        }
    }

    // Whether the list is empty; null where there is none.
    private static bool? JudgeList(JsonFields param, string field)
    {
        if (param.List(field) is not { } list)
        {
            return null;
        }

        ListRules.Judge(param, field, list);
        return list.GetArrayLength() == 0;
    }

    private static void ReportMissing(JsonFields param, string field, BatchTargetType type) => param.Problems.Error(
        RuleIds.ConditionalField,
        param.PathOf(field),
        RuleMessages.ConditionalField,
        field,
        param.Has(field) ? "empty" : "missing",
        type,
        RulePhrases.HowToSet(type, field));

    private static void ReportIgnored(JsonFields param, string field, BatchTargetType type)
    {
        if (param.Has(field))
        {
            param.Problems.Warning(
                RuleIds.IgnoredField, param.PathOf(field), RuleMessages.IgnoredField, field, type, RulePhrases.FieldsRead(type));
        }
    }
}
