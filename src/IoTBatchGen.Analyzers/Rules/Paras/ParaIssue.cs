using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>What a profile's command has against the paras that code states.</summary>
/// <param name="RuleId">The rule that says it.</param>
/// <param name="Location">Where.</param>
/// <param name="Facts">What its fix needs, by the names in <see cref="RuleProperties"/>.</param>
/// <param name="Arguments">What its message says.</param>
internal sealed record ParaIssue(string RuleId, Location Location, ImmutableDictionary<string, string?> Facts, ImmutableArray<string> Arguments)
{
    /// <summary>The wrong constant if the para may also have other values; null if the paras are wrong in any case.</summary>
    public string? OnlyWith { get; init; }

    /// <summary>Whether the code there can be replaced or extended.</summary>
    public bool IsFixable { get; init; } = true;

    public static ParaIssue Create(string ruleId, Location location, params string[] arguments) =>
        new(ruleId, location, ImmutableDictionary<string, string?>.Empty, arguments.ToImmutableArray());

    /// <summary>Adds the correct value for this place; null if there is none.</summary>
    /// <param name="replacement">The value, in JSON text without its quotes.</param>
    /// <param name="form">How it is written in JSON; null for the existing form.</param>
    public ParaIssue With(string? replacement, string? form = null)
    {
        if (replacement is null)
        {
            return this;
        }

        ImmutableDictionary<string, string?> facts = Facts.Add(RuleProperties.Replacement, replacement);
        return this with { Facts = form is null ? facts : facts.Add(RuleProperties.Form, form) };
    }
}
