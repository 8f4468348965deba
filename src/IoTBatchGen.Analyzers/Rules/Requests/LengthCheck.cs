using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>Checks the length of texts, for the rules with the message <see cref="RuleMessages.Length"/>.</summary>
internal static class LengthCheck
{
    /// <param name="field">The field.</param>
    /// <param name="descriptor">What to report.</param>
    /// <param name="least">The least length, in UTF-16 code units.</param>
    /// <param name="greatest">The greatest.</param>
    /// <param name="context">Where to report.</param>
    /// <param name="nullCounts">Whether null is as bad as an empty text.</param>
    public static void Analyze(
        FieldFact field, DiagnosticDescriptor descriptor, int least, int greatest, RuleContext context, bool nullCounts = true)
    {
        foreach (KnownValue known in field.Value.Known)
        {
            int? length = known.Value is string text ? text.Length : known.Value is null && nullCounts ? 0 : null;
            if (length is { } found && (found < least || found > greatest))
            {
                context.Report(descriptor, known.Place, field.Name, found, least, greatest);
            }
        }
    }
}
