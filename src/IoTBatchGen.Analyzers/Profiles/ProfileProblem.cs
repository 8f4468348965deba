using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>A fault in a profile file: the rule it breaks, where, and what fills in the rule's message.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Span">The characters at fault.</param>
/// <param name="LineSpan">The same as lines and columns, from 0.</param>
/// <param name="Arguments">What the placeholders of the rule's message stand for.</param>
internal sealed record ProfileProblem(string RuleId, TextSpan Span, LinePositionSpan LineSpan, IReadOnlyList<string> Arguments)
{
    /// <summary>What the rule says about it.</summary>
    public string Message =>
        string.Format(
            CultureInfo.InvariantCulture,
            ProfileDescriptors.ById[RuleId].MessageFormat.ToString(CultureInfo.InvariantCulture),
            Arguments.ToArray<object>());

    public Diagnostic ToDiagnostic(string path) =>
        Diagnostic.Create(ProfileDescriptors.ById[RuleId], Location.Create(path, Span, LineSpan), Arguments.ToArray<object>());

    public bool Equals(ProfileProblem? other) =>
        other is not null && RuleId == other.RuleId && Span == other.Span && LineSpan == other.LineSpan
        && Arguments.SequenceEqual(other.Arguments, System.StringComparer.Ordinal);

    public override int GetHashCode() => Span.GetHashCode() ^ RuleId.GetHashCode();
}
