using System.Text.Json;
using IoTBatchGen.Shared;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>
/// Validates the fields that depend on <c>param.type</c>. A field that is present must have its JSON type, whatever the target type.
/// Without a known target type, missing and ignored fields are not reported.
/// </summary>
internal static class TargetRules
{
    public static void Check(JsonFields param, BatchTargetType? type)
    {
        foreach (string field in TargetFields.Conditional)
        {
            JsonElement? list = field is WireNames.DeviceList or WireNames.GroupList ? param.List(field) : null;
            bool isEmpty = list is { } entries ? entries.GetArrayLength() == 0 : IsEmptyText(param, field);
            if (type is { } target)
            {
                CheckCondition(param, field, target, isEmpty);
            }

            if (list is { } present)
            {
                ListRules.Check(param, field, present);
            }
        }
    }

    private static bool IsEmptyText(JsonFields param, string field) =>
        field is not (WireNames.DeviceList or WireNames.GroupList) && param.Text(field) is { Length: 0 };

    private static void CheckCondition(JsonFields param, string field, BatchTargetType type, bool isEmpty)
    {
        if (!TargetFields.IsRequired(type, field))
        {
            ReportIgnored(param, field, type);
        }
        else if (isEmpty || !param.Has(field))
        {
            ReportMissing(param, field, type);
        }
    }

    private static void ReportMissing(JsonFields param, string field, BatchTargetType type) => param.Issues.Error(
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
            param.Issues.Warning(
                RuleIds.IgnoredField, param.PathOf(field), RuleMessages.IgnoredField, field, type, RulePhrases.FieldsRead(type));
        }
    }
}
