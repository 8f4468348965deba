using System.Collections.Generic;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The entries of <c>deviceList</c> and <c>groupList</c>.</summary>
internal static class ListRules
{
    public static void Check(IList<string> entries, string field, ProblemList problems)
    {
        string path = Paths.OfParam(field);
        int count = entries.Count;
        using var seen = new SeenEntries(entries, count);
        for (int i = 0; i < count; i++)
        {
            string? entry = entries[i];
            if (string.IsNullOrEmpty(entry))
            {
                problems.Error(RuleIds.EmptyListEntry, Paths.Entry(path, i), RuleMessages.EmptyListEntry, field, i);
            }
            else if (seen.Add(i, entry!) is int first)
            {
                problems.Warning(RuleIds.RepeatedListEntry, Paths.Entry(path, i), RuleMessages.RepeatedListEntry, field, i, first);
            }
        }
    }
}
