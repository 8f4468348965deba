using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>IOTB1101: a serviceId that no profile of the project and its references knows.</summary>
internal sealed class UnknownServiceRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.UnknownService;

    public override void Judge(FieldFact field, RuleContext context)
    {
        if (!field.Is(RequestShape.Command, WireNames.ServiceId) || context.Profiles.IsEmpty)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is not string { Length: > 0 } serviceId || context.Profiles.HasService(serviceId))
            {
                continue;
            }

            string? nearest = DidYouMean.Nearest(serviceId, context.Profiles.ServiceIds);
            if (nearest != null || context.Profiles.AreComplete)
            {
                context.ReportReplaceable(Descriptor, known.Place, nearest, Shown.Quoted(serviceId), Hint.For(nearest, context.Profiles.ServiceIds));
            }
        }
    }
}
