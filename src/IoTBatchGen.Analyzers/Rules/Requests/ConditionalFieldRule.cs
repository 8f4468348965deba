using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1004: a field that the target type makes mandatory is absent or empty.</summary>
internal sealed class ConditionalFieldRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.ConditionalField;

    public override void Judge(ObjectFact request, RuleContext context)
    {
        if (request.Shape != ObjectKind.Param || request[WireNames.Type] is not { } type)
        {
            return;
        }

        foreach (BatchTargetType target in type.Known.Select(known => known.Value).OfType<BatchTargetType>().Distinct())
        {
            foreach (string name in TargetFields.Required(target))
            {
                Judge(request, target, name, context);
            }
        }
    }

    private void Judge(ObjectFact request, BatchTargetType target, string name, RuleContext context)
    {
        if (!request.Fields.TryGetValue(name, out FieldFact? field))
        {
            if (request.Lacks(name) && !MisspelledFields.MeantBy(request).Contains(name))
            {
                Report(request.Place, "missing", request.IsFilledByCode ? null : name);
            }
        }
        else if (field.Value.IsEmpty)
        {
            Report(field.Place, "empty", name);
        }

        void Report(Location place, string what, string? added) => context.ReportAbsent(
            Descriptor, place, added, ValueIn(context.Profiles, request, name), name, what, TargetFields.WireName(target)!, request.Advice ?? RulePhrases.HowToSet(target, name));
    }

    /// <summary>The value that the profiles have for the field, where all that fit the request have the same.</summary>
    private static string? ValueIn(ProfileCatalog profiles, ObjectFact request, string name)
    {
        if (ProfileFields.ValueOf(name) is not { } valueOf)
        {
            return null;
        }

        List<string?> values = profiles.All
            .Where(profile => ProfileFields.All.All(field => Fits(request[field.Name], field.ValueOf(profile))))
            .Select(valueOf).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return values.Count == 1 ? values[0] : null;
    }

    private static bool Fits(FactValue? stated, string? ofProfile) =>
        stated is null || stated.IsEmpty || ofProfile is null || stated.Known.Any(known => known.Value is string value && value == ofProfile);
}
