using System.Collections.Generic;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>Which devices are addressed: the type, and the fields that follow from it. API document, "ObjectNode structure".</summary>
internal static class TargetRules
{
    public static void Check(BatchTaskParam param, ProblemList problems, bool areListsPlain)
    {
        BatchTargetType? known = CheckType(param.Type, problems);
        for (int i = 0; i < TargetFields.Conditional.Count; i++)
        {
            string field = TargetFields.Conditional[i];
            if (known is BatchTargetType type)
            {
                CheckCondition(param, type, field, problems);
            }

            if (List(param, field) is IList<string> entries)
            {
                if (!areListsPlain)
                {
                    ListRules.Check(entries, field, problems);
                }
            }
            else
            {
                problems.CheckCharacters(FieldOwner.Param, field, Text(param, field));
            }
        }
    }

    // A type that is absent or unknown says nothing about the other fields.
    private static BatchTargetType? CheckType(BatchTargetType? type, ProblemList problems)
    {
        if (type is not BatchTargetType set)
        {
            problems.Missing(Paths.InParam(WireNames.Type), WireNames.Type);
            return null;
        }

        if (TargetFields.WireName(set) is null)
        {
            problems.Error(
                RuleIds.TargetType, Paths.InParam(WireNames.Type), RuleMessages.TargetType, (int)set, RulePhrases.TargetTypes, RulePhrases.Meant(null));
            return null;
        }

        return set;
    }

    private static void CheckCondition(BatchTaskParam param, BatchTargetType type, string field, ProblemList problems)
    {
        IList<string>? list = List(param, field);
        string? text = list is null ? Text(param, field) : null;
        bool given = list is null ? text is not null : list.Count != 0;
        bool mandatory = TargetFields.IsRequired(type, field);
        if (mandatory && (!given || text?.Length == 0))
        {
            string lack = list is null && text is null ? "missing" : "empty";
            problems.Error(
                RuleIds.ConditionalField,
                Paths.InParam(field),
                RuleMessages.ConditionalField,
                field,
                lack,
                type,
                RulePhrases.HowToSet(type, field));
        }
        else if (!mandatory && given)
        {
            problems.Warning(
                RuleIds.IgnoredField, Paths.InParam(field), RuleMessages.IgnoredField, field, type, RulePhrases.FieldsRead(type));
        }
    }

    private static IList<string>? List(BatchTaskParam param, string field)
    {
        switch (field)
        {
            case WireNames.DeviceList: return param.DeviceList;
            case WireNames.GroupList: return param.GroupList;
            default: return null;
        }
    }

    private static string? Text(BatchTaskParam param, string field)
    {
        switch (field)
        {
            case WireNames.DeviceType: return param.DeviceType;
            case WireNames.ManufacturerId: return param.ManufacturerId;
            case WireNames.Model: return param.Model;
            default: return param.DeviceLocation;
        }
    }
}
