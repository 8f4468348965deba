using System.Collections.Generic;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The entries of <c>deviceList</c> and <c>groupList</c>.</summary>
internal static class ListRules
{
    public static void Check(IList<string> entries, string field, ProblemList problems)
    {
        // Repeated entries are a warning, and expensive in a long list: they are only looked for where warnings are reported.
        bool wantsRepeated = problems.TakesWarnings;
        int count = entries.Count;
        using var seen = new SeenEntries(entries, wantsRepeated ? count : 0);
        for (int i = 0; i < count; i++)
        {
            string? entry = entries[i];
            if (string.IsNullOrEmpty(entry))
            {
                problems.Error(RuleIds.EmptyListEntry, PathOf(field, i), RuleMessages.EmptyListEntry, RulePhrases.Entry(field, i));
                continue;
            }

            if (LoneSurrogates.AreIn(entry!))
            {
                problems.LoneSurrogate(field, PathOf(field, i), RulePhrases.Entry(field, i));
            }

            if (wantsRepeated && seen.Add(i, entry!) is int first)
            {
                problems.Warning(RuleIds.RepeatedListEntry, PathOf(field, i), RuleMessages.RepeatedListEntry, RulePhrases.Entry(field, i), RulePhrases.Entry(field, first));
            }
        }
    }

    private static string PathOf(string list, int index) => Paths.Entry(Paths.InParam(list), index);
}
