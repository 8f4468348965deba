using System;
using System.Collections.Generic;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The entries of <c>deviceList</c> and <c>groupList</c>.</summary>
internal static class ListRules
{
    public static void Check(IList<string> entries, string field, ProblemList problems)
    {
        string path = Paths.OfParam(field);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, int>? places = null;
        for (int i = 0; i < entries.Count; i++)
        {
            string? entry = entries[i];
            if (string.IsNullOrEmpty(entry))
            {
                problems.Error(RuleIds.EmptyListEntry, Paths.Entry(path, i), RuleMessages.EmptyListEntry, field, i);
            }
            else if (!seen.Add(entry!))
            {
                places ??= Places(entries);
                problems.Warning(
                    RuleIds.RepeatedListEntry, Paths.Entry(path, i), RuleMessages.RepeatedListEntry, field, i, places[entry!]);
            }
        }
    }

    // Where each entry stands first. Needed only to name a repetition, so a list without one does not pay for it.
    private static Dictionary<string, int> Places(IList<string> entries)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i] is string entry && !places.ContainsKey(entry))
            {
                places.Add(entry, i);
            }
        }

        return places;
    }
}
