using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1101: a serviceId that no profile of the project and its references knows.</summary>
internal sealed class UnknownServiceRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.UnknownService;

    public override void Judge(FieldFact field, RuleContext context)
    {
        if (!field.Is(ObjectKind.Command, WireNames.ServiceId) || context.Profiles.IsEmpty)
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
            if (nearest != null || context.Profiles.AreComplete)
            {
                Report(known, serviceId, nearest, "no device profile", context.Profiles, context);
            }
        }
    }

    /// <summary>A service that a profile has, though not that of the device which the request names.</summary>
    public override void Judge(ObjectFact request, RuleContext context)
    {
        if (request.Shape != ObjectKind.Command || request[WireNames.ServiceId] is not { } service || context.Profiles.IsEmpty)
        {
            return;
        }

        ProfileCatalog judges = context.Profiles.For(request);
        foreach (KnownValue known in service.Known)
        {
            if (judges.DeviceType == null
                || known.Value is not string { Length: > 0 } serviceId
                || !context.Profiles.HasService(serviceId)
                || judges.HasService(serviceId))
            {
                continue;
            }

            string? nearest = NameSuggester.Nearest(serviceId, judges.ServiceIds);
            if (nearest != null || judges.AreComplete)
            {
                Report(known, serviceId, nearest, "no profile of device type " + judges.DeviceType, judges, context);
            }
        }
    }

    private void Report(KnownValue known, string serviceId, string? nearest, string where, ProfileCatalog judges, RuleContext context) =>
        context.ReportReplaceable(Descriptor, known.Place, nearest, Shown.Quoted(serviceId), where, Hint.For(nearest, judges.ServiceIds, "no services are known"));
}
