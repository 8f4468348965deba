using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Finds the names inside a profile's class.</summary>
/// <remarks>What stands twice under one wire name (a fault of the profile, IOTB0302) is taken once: the first.</remarks>
internal static class ProfilePlan
{
    public static PlannedProfile Make(NamedProfile named, bool nullable)
    {
        ProfileModel profile = named.Profile;
        var names = new NameScope(ReservedNames.Services, named.ClassName);
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new PlannedProfile(
            new PlannedClass(
                named.Namespace,
                named.ClassName,
                named.HintPart,
                profile.Item.IsInternal,
                nullable,
                profile.DeviceType,
                profile.ManufacturerId,
                profile.Model),
            Each(profile.Services, service => service.ServiceId, service => Service(service, names, hints)));
    }

    private static PlannedService Service(ServiceModel service, NameScope names, HashSet<string> hints)
    {
        string name = names.Take(Identifier.Pascal(service.ServiceId), "Service", service.ServiceId, out string? takenBy);
        string hint = DistinctName.Take(hints.Add, HintName.Part(name), '-', name);
        var commands = new NameScope(ReservedNames.Commands, name);
        return new PlannedService(
            name,
            hint,
            service.ServiceId,
            service.Description,
            Each(service.Commands, command => command.CommandName, command => Command(command, commands)))
        {
            TakenBy = takenBy,
        };
    }

    private static PlannedCommand Command(CommandModel command, NameScope names)
    {
        string name = names.Take(Identifier.Pascal(command.CommandName), "Command", command.CommandName, out string? takenBy);
        return new PlannedCommand(name, command.CommandName, command.Description, ParaPlan.Make(command.Paras, name)) { TakenBy = takenBy };
    }

    /// <summary>Makes one thing of each name, in order.</summary>
    public static ImmutableArray<TResult> Each<T, TResult>(IEnumerable<T> items, Func<T, string> name, Func<T, TResult> make)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Where(item => seen.Add(name(item))).Select(make).ToImmutableArray();
    }
}
