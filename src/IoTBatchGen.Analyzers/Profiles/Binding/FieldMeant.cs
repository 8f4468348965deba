using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Rules;

namespace IoTBatchGen.Analyzers.Profiles.Binding;

/// <summary>The field that an unknown name probably means.</summary>
internal static class FieldMeant
{
    /// <summary>The nearest name, or else the only one that ends in the word: <c>name</c> for paraName, <c>type</c> for dataType.</summary>
    public static string? By(string unknown, IReadOnlyList<string> known)
    {
        string? nearest = DidYouMean.Nearest(unknown, known);
        if (nearest is not null || unknown.Length < 2)
        {
            return nearest;
        }

        string[] longer = [.. known.Where(name => name.EndsWith(unknown, StringComparison.OrdinalIgnoreCase))];
        return longer.Length == 1 ? longer[0] : null;
    }
}
