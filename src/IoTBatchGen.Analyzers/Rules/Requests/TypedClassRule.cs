using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1108: a command in the API's own shape for which a generated class exists.</summary>
internal sealed class TypedClassRule() : RequestRule([ObjectKind.Command], ParaDescriptors.TypedClass)
{
    // What every full name begins with.
    private const string Anywhere = "global::";

    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (!fact.IsRawCommand
            || context.Profiles.IsEmpty
            || fact[WireNames.ServiceId] is not { IsExact: true, Known: [{ Value: string serviceId }] }
            || fact[WireNames.Method] is not { IsExact: true, Known: [{ Value: string method }] })
        {
            return;
        }

        // If several profiles have the command, the right class is unknown.
        ProfileCatalog profiles = context.Profiles.For(fact);
        if (profiles.CommandsOf(serviceId).Count(command => command.CommandName == method) != 1
            || profiles.TypedClassesOf(serviceId, method).ToList() is not [var name])
        {
            return;
        }

        context.Report(
            Descriptor,
            fact.Location,
            ImmutableDictionary<string, string?>.Empty.Add(RuleProperties.TypedClass, name),
            name.Substring(Anywhere.Length));
    }
}
