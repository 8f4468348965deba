using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1102: a method that the service, which a profile knows, does not have.</summary>
internal sealed class UnknownCommandRule() : RequestRule([ObjectKind.Command], RequestDescriptors.UnknownCommand)
{
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (fact[WireNames.ServiceId] is not { IsExact: true } service
            || fact[WireNames.Method] is not { } method)
        {
            return;
        }

        // If the service may be one of several, a command of any of them is possible.
        IReadOnlyList<string> serviceIds = service.Texts();
        ProfileCatalog candidates = context.Profiles.For(fact);
        if (!service.Known.All(known => known.Value is string) || !serviceIds.All(candidates.KnowsCommandsOf))
        {
            return;
        }

        foreach (KnownValue known in method.Known)
        {
            if (known.Value is string { Length: > 0 } name && !CommandsOf(serviceIds, candidates).Contains(name))
            {
                Report(known.Location, name, serviceIds, candidates, context);
            }
        }
    }

    private static IEnumerable<string> CommandsOf(IReadOnlyList<string> serviceIds, ProfileCatalog candidates) =>
        serviceIds.SelectMany(serviceId => candidates.CommandNamesOf(serviceId));

    private void Report(Location location, string name, IReadOnlyList<string> serviceIds, ProfileCatalog candidates, RuleContext context)
    {
        List<string> commands = CommandsOf(serviceIds, candidates).Distinct().ToList();
        string? nearest = NameSuggester.Nearest(name, commands);
        string device = candidates.DeviceType is null ? string.Empty : " of device type " + candidates.DeviceType;
        context.ReportReplaceable(
            Descriptor,
            location,
            nearest,
            string.Join(" or ", serviceIds.Select(MessageText.Quote)) + device,
            MessageText.Quote(name),
            Hint.For(nearest, commands, "it has no commands"));
    }
}
