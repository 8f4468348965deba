using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1004: a field that the target type makes mandatory is absent or empty.</summary>
internal sealed class ConditionalFieldRule() : RequestRule([ObjectKind.Param], RequestDescriptors.ConditionalField)
{
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (fact[WireNames.Type] is not { } type)
        {
            return;
        }

        foreach (BatchTargetType target in type.Known.Select(known => known.Value).OfType<BatchTargetType>().Distinct())
        {
            foreach (string name in TargetFields.Required(target))
            {
                Analyze(fact, target, name, context);
            }
        }
    }

    private void Analyze(ObjectFact fact, BatchTargetType target, string name, RuleContext context)
    {
        if (!fact.Fields.TryGetValue(name, out FieldFact? field))
        {
            if (fact.Lacks(name) && !MisspelledFields.MeantBy(fact).Contains(name))
            {
                Report(fact.Location, "missing", fact.IsFilledByCode ? null : name);
            }
        }
        else if (field.Value.IsEmpty)
        {
            Report(field.Location, "empty", name);
        }

        void Report(Location location, string what, string? added) => context.ReportAbsent(
            Descriptor, location, added, ValueIn(context.Profiles, fact, name), name, what, TargetFields.WireName(target)!, fact.Advice ?? RulePhrases.HowToSet(target, name));
    }

    /// <summary>The value that the profiles have for the field, where all that fit the request have the same.</summary>
    private static string? ValueIn(ProfileCatalog profiles, ObjectFact fact, string name)
    {
        if (ProfileFields.ValueOf(name) is not { } valueOf)
        {
            return null;
        }

        List<string?> values = profiles.All
            .Where(profile => ProfileFields.All.All(field => Fits(fact[field.Name], field.ValueOf(profile))))
            .Select(valueOf).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return values.Count == 1 ? values[0] : null;
    }

    private static bool Fits(FactValue? stated, string? ofProfile) =>
        stated is null || stated.IsEmpty || ofProfile is null || stated.Known.Any(known => known.Value is string value && value == ofProfile);
}
