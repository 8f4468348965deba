using System;
using System.Collections.Generic;
using System.Text.Json;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Judges the entries of <c>deviceList</c> and <c>groupList</c>.</summary>
internal static class ListRules
{
    public static void Judge(JsonFields param, string field, JsonElement list)
    {
        var firstPlaces = new Dictionary<string, int>(StringComparer.Ordinal);
        int place = 0;
        foreach (JsonElement entry in list.EnumerateArray())
        {
            JudgeEntry(param, field, entry, place++, firstPlaces);
        }
    }

    private static void JudgeEntry(JsonFields param, string field, JsonElement entry, int place, Dictionary<string, int> firstPlaces)
    {
        string path = $"{param.PathOf(field)}[{place}]";
        if (entry.ValueKind != JsonValueKind.String)
        {
            param.Problems.Error(
                RuleIds.WrongType, path, RuleMessages.WrongType, $"{field}[{place}]", JsonTypes.Of(entry), JsonTypeNames.Text);
            return;
        }

        string text = entry.GetString()!;
        if (text.Length == 0)
        {
            param.Problems.Error(RuleIds.EmptyListEntry, path, RuleMessages.EmptyListEntry, RulePhrases.Entry(field, place));
        }
        else if (!firstPlaces.TryAdd(text, place))
        {
            param.Problems.Warning(
                RuleIds.RepeatedListEntry, path, RuleMessages.RepeatedListEntry, RulePhrases.Entry(field, place), RulePhrases.Entry(field, firstPlaces[text]));
        }
    }
}
