using System;
using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>What a rule can use while it checks, and where it reports.</summary>
internal sealed class RuleContext
{
    private readonly Lazy<ProfileCatalog> _profiles;
    private readonly Action<Diagnostic> _report;

    public RuleContext(Lazy<ProfileCatalog> profiles, Action<Diagnostic> report)
    {
        _profiles = profiles;
        _report = report;
    }

    /// <summary>The profiles of the project and its references; read when the first rule asks.</summary>
    public ProfileCatalog Profiles => _profiles.Value;

    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        _report(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Reports with facts for a fix, by the names in <see cref="RuleProperties"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> facts, params object[] arguments) =>
        _report(Diagnostic.Create(descriptor, location, facts, arguments));

    /// <summary>Reports with a value that a fix may put in the place's stead; null if there is none.</summary>
    public void ReportReplaceable(DiagnosticDescriptor descriptor, Location location, string? replacement, params object[] arguments) =>
        _report(Diagnostic.Create(
            descriptor,
            location,
            replacement is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(RuleProperties.Replacement, replacement),
            arguments));

    /// <summary>
    /// Reports an absent field, with its name for the fix, null if none can add it, and the value that it should have where
    /// that is certain.
    /// </summary>
    public void ReportAbsent(DiagnosticDescriptor descriptor, Location location, string? field, string? value, params object[] arguments)
    {
        ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty;
        facts = field is null ? facts : facts.Add(RuleProperties.Field, field);
        _report(Diagnostic.Create(
            descriptor, location, value is null ? facts : facts.Add(RuleProperties.Replacement, value), arguments));
    }
}
