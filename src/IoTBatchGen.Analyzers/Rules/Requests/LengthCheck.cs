using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>Checks the length of texts, for the rules with the message <see cref="RuleMessages.Length"/>.</summary>
internal static class LengthCheck
{
    /// <param name="field">The field.</param>
    /// <param name="descriptor">What to report.</param>
    /// <param name="context">Where to report.</param>
    /// <param name="nullCounts">Whether null is as bad as an empty text.</param>
    public static void Analyze(
        FieldFact field, DiagnosticDescriptor descriptor, RuleContext context, bool nullCounts = true)
    {
        ApiField limits = field.Kind.Field(field.Name)!;
        foreach (KnownValue known in field.Value.Known)
        {
            int? length = known.Value is string text ? text.Length : known.Value is null && nullCounts ? 0 : null;
            if (length is { } found && (found < limits.Least || found > limits.Greatest))
            {
                context.Report(descriptor, known.Location, field.Name, found, limits.Least, limits.Greatest);
            }
        }
    }
}
