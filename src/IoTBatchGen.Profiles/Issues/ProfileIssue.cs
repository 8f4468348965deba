using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Issues;

/// <summary>A fault in a profile file: the rule it breaks, where, and what fills in the rule's message.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Location">The wrong characters.</param>
/// <param name="Arguments">The values for the placeholders of the rule's message.</param>
internal sealed record ProfileIssue(string RuleId, ProfileLocation Location, IReadOnlyList<string> Arguments)
{
    public TextRange Span => Location.Span;

    public TextPositions LineSpan => Location.LineSpan;

    /// <summary>What a fix may put in the place's stead; null if there is none.</summary>
    public string? Replacement { get; init; }

    /// <summary>A second place that has its part in the fault; null if there is none.</summary>
    public ProfileLocation? Other { get; init; }

    /// <summary>Its severity, where that is not its rule's; null if it is.</summary>
    public IssueSeverity? OwnSeverity { get; init; }

    /// <summary>How severe it is, until the project's configuration says otherwise.</summary>
    public IssueSeverity Severity => OwnSeverity ?? ProfileRules.ById[RuleId].Severity;

    /// <summary>What the rule says about it.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, ProfileRules.ById[RuleId].MessageFormat, Arguments.ToArray<object>());

    public bool Equals(ProfileIssue? other) =>
        other is not null && RuleId == other.RuleId && Location == other.Location
        && OwnSeverity == other.OwnSeverity && Replacement == other.Replacement && Other == other.Other
        && Arguments.SequenceEqual(other.Arguments, System.StringComparer.Ordinal);

    public override int GetHashCode() => Span.GetHashCode() ^ RuleId.GetHashCode();
}

/// <summary>A place in a profile file.</summary>
internal readonly record struct ProfileLocation(TextRange Span, TextPositions LineSpan);

/// <summary>How severe an issue is. The numbers are those of the compiler's diagnostics.</summary>
internal enum IssueSeverity
{
    Info = 1,
    Warning = 2,
    Error = 3,
}
