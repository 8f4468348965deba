using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>The commands of many profiles, each with its service. What several profiles state alike is there once.</summary>
/// <param name="services">The services by their ids.</param>
internal sealed class OfferedCommands(ILookup<string, ServiceModel> services)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<(ServiceModel Service, CommandModel Command)>> _ofServices = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<(ServiceModel Service, CommandModel Command)>> _all = new(() => Different(services.SelectMany(same => same)));

    /// <summary>Those of a service, or those of all services if it is unknown.</summary>
    public ImmutableArray<(ServiceModel Service, CommandModel Command)> Of(string? serviceId) => serviceId is not null && services.Contains(serviceId)
        ? _ofServices.GetOrAdd(serviceId, id => Different(services[id]))
        : _all.Value;

    private static ImmutableArray<(ServiceModel Service, CommandModel Command)> Different(IEnumerable<ServiceModel> services)
    {
        var seen = new HashSet<CommandModel>();
        return services.SelectMany(service => service.Commands, (service, command) => (service, command)).Where(found => seen.Add(found.command)).ToImmutableArray();
    }
}
