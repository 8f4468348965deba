using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen.Profiles.Text;

/// <summary>The second half of a message about a wrong name: the name that was probably intended, or the valid names.</summary>
internal static class Hint
{
    /// <summary>As many names as one reads at a glance.</summary>
    private const int MostNames = 6;

    /// <param name="nearest">The most similar name; null if no name is similar.</param>
    /// <param name="names">The valid names.</param>
    /// <param name="none">What to say if there are no valid names.</param>
    public static string For(string? nearest, IReadOnlyCollection<string> names, string none)
    {
        if (nearest is not null)
        {
            return "did you mean " + MessageText.Quote(nearest) + "?";
        }

        if (names.Count == 0)
        {
            return none;
        }

        string shown = string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal).Take(MostNames).Select(MessageText.Quote));
        return names.Count <= MostNames
            ? "known: " + shown
            : "known: " + shown + " and " + (names.Count - MostNames).ToString(CultureInfo.InvariantCulture) + " more";
    }
}
