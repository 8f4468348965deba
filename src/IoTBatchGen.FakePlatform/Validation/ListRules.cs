using System;
using System.Collections.Generic;
using System.Text.Json;
using IoTBatchGen.Shared;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Validates the entries of <c>deviceList</c> and <c>groupList</c>.</summary>
internal static class ListRules
{
    public static void Check(JsonFields param, string field, JsonElement list)
    {
        var firstIndexes = new Dictionary<string, int>(StringComparer.Ordinal);
        int index = 0;
        foreach (JsonElement entry in list.EnumerateArray())
        {
            CheckEntry(param, field, entry, index++, firstIndexes);
        }
    }

    private static void CheckEntry(JsonFields param, string field, JsonElement entry, int index, Dictionary<string, int> firstIndexes)
    {
        string path = $"{param.PathOf(field)}[{index}]";
        if (entry.ValueKind != JsonValueKind.String)
        {
            param.Issues.Error(
                RuleIds.WrongType, path, RuleMessages.WrongType, $"{field}[{index}]", JsonTypes.Of(entry), JsonTypeNames.Text);
            return;
        }

        string? text = param.TextOf(entry, field, path, RulePhrases.Entry(field, index));
        if (text is { Length: 0 })
        {
            param.Issues.Error(RuleIds.EmptyListEntry, path, RuleMessages.EmptyListEntry, RulePhrases.Entry(field, index));
        }
        else if (text is not null && !firstIndexes.TryAdd(text, index))
        {
            param.Issues.Warning(
                RuleIds.RepeatedListEntry,
                path,
                RuleMessages.RepeatedListEntry,
                RulePhrases.Entry(field, index),
                RulePhrases.Entry(field, firstIndexes[text]));
        }
    }
}
