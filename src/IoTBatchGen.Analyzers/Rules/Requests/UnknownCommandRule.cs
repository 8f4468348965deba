using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1102: a method that the service, which a profile knows, does not have.</summary>
internal sealed class UnknownCommandRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.UnknownCommand;

    public override void Judge(ObjectFact request, RuleContext context)
    {
        if (request.Shape != ObjectKind.Command
            || request[WireNames.ServiceId] is not { IsExact: true } service
            || request[WireNames.Method] is not { } method)
        {
            return;
        }

        // If the service may be one of several, a command of any of them is possible.
        List<string> serviceIds = service.Known.Select(known => known.Value).OfType<string>().Distinct().ToList();
        ProfileCatalog judges = context.Profiles.For(request);
        if (serviceIds.Count != service.Known.Length || !serviceIds.All(judges.KnowsCommandsOf))
        {
            return;
        }

        string device = judges.DeviceType == null ? string.Empty : " of device type " + judges.DeviceType;
        List<string> commands = serviceIds.SelectMany(judges.CommandsOf).Select(command => command.CommandName).Distinct().ToList();
        foreach (KnownValue known in method.Known)
        {
            if (known.Value is string { Length: > 0 } name && !commands.Contains(name))
            {
                string? nearest = NameSuggester.Nearest(name, commands);
                context.ReportReplaceable(
                    Descriptor,
                    known.Place,
                    nearest,
                    string.Join(" or ", serviceIds.Select(Shown.Quoted)) + device,
                    Shown.Quoted(name),
                    Hint.For(nearest, commands, "it has no commands"));
            }
        }
    }
}
