using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Profiles;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The second half of a message about a wrong name: what was probably meant, or what there is.</summary>
internal static class Hint
{
    /// <summary>As many names as one reads at a glance.</summary>
    private const int MostNames = 6;

    public static string For(string? nearest, IReadOnlyCollection<string> names)
    {
        if (nearest != null)
        {
            return "did you mean " + Shown.Quoted(nearest) + "?";
        }

        if (names.Count == 0)
        {
            return "it has none";
        }

        string shown = string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal).Take(MostNames).Select(Shown.Quoted));
        return names.Count <= MostNames
            ? "known: " + shown
            : "known: " + shown + " and " + (names.Count - MostNames).ToString(CultureInfo.InvariantCulture) + " more";
    }
}
