using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1101: a serviceId that no profile of the project and its references knows.</summary>
internal sealed class UnknownServiceRule() : RequestRule([ObjectKind.Command], RequestDescriptors.UnknownService)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.ServiceId || context.Profiles.IsEmpty)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is not string { Length: > 0 } serviceId || context.Profiles.HasService(serviceId))
            {
                continue;
            }

            string? nearest = NameSuggester.Nearest(serviceId, context.Profiles.ServiceIds);
            if (nearest is not null || context.Profiles.AreComplete)
            {
                Report(known, serviceId, nearest, "no device profile", context.Profiles, context);
            }
        }
    }

    /// <summary>A service that a profile has, though not that of the device which the request names.</summary>
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (fact[WireNames.ServiceId] is not { } service || context.Profiles.IsEmpty)
        {
            return;
        }

        ProfileCatalog candidates = context.Profiles.For(fact);
        foreach (KnownValue known in service.Known)
        {
            if (candidates.DeviceType is null
                || known.Value is not string { Length: > 0 } serviceId
                || !context.Profiles.HasService(serviceId)
                || candidates.HasService(serviceId))
            {
                continue;
            }

            string? nearest = NameSuggester.Nearest(serviceId, candidates.ServiceIds);
            if (nearest is not null || candidates.AreComplete)
            {
                Report(known, serviceId, nearest, "no profile of device type " + candidates.DeviceType, candidates, context);
            }
        }
    }

    private void Report(KnownValue known, string serviceId, string? nearest, string where, ProfileCatalog candidates, RuleContext context) =>
        context.ReportReplaceable(Descriptor, known.Location, nearest, MessageText.Quote(serviceId), where, Hint.For(nearest, candidates.ServiceIds, "no services are known"));
}
