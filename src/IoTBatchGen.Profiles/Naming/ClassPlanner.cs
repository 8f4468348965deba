using System;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Finds the names inside a profile's class.</summary>
/// <remarks>Each wire name occurs once in its list: of several, which are an error in the profile (IOTB0302), the reader keeps the first.</remarks>
internal static class ClassPlanner
{
    /// <summary>Plans the class of a profile.</summary>
    /// <param name="named">The profile.</param>
    /// <param name="language">What the C# of the consuming project has.</param>
    /// <param name="stated">The positions of its parts; null if they are not needed.</param>
    public static PlannedProfile Make(NamedProfile named, ConsumerLanguage language, DocumentedLocations? stated = null)
    {
        ProfileModel profile = named.Profile;
        var names = new NameScope(ReservedNames.Services, named.ClassName, profile.Services.Count);
        return new PlannedProfile(
            new PlannedClass(
                named.Namespace,
                named.ClassName,
                named.HintPart,
                profile.Item.IsInternal,
                language,
                profile.DeviceType,
                profile.ManufacturerId,
                profile.Model)
            {
                Stated = stated?.OfDevice,
            },
            Each(profile.Services, (service, i) => Service(service, names, stated?.OfService(i), stated?.OfCommands(i))));
    }

    private static PlannedService Service(ServiceModel service, NameScope names, string? stated, DocumentedCommands? statedCommands)
    {
        string name = names.Take(Identifier.Pascal(service.ServiceId), "Service", service.ServiceId, out string? takenBy);
        var commands = new NameScope(ReservedNames.Commands, name, service.Commands.Count);
        return new PlannedService(
            name,
            service.ServiceId,
            service.Description,
            Each(service.Commands, (command, i) => Command(command, commands, statedCommands, i)))
        {
            TakenBy = takenBy,
            Stated = stated,
        };
    }

    private static PlannedCommand Command(CommandModel command, NameScope names, DocumentedCommands? stated, int number)
    {
        string name = names.Take(Identifier.Pascal(command.CommandName), "Command", command.CommandName, out string? takenBy);
        var members = new NameScope(ReservedNames.Paras, name, command.Paras.Count);
        return new PlannedCommand(
            name, command.CommandName, command.Description, ParaPlanner.Make(command.Paras, members, para => stated?.OfPara(number, para)))
        {
            // After the paras and their enums, which have the first choice of names.
            Responses = ResponsePlanner.Make(command.Responses, members, response => stated?.OfResponse(number, response)),
            TakenBy = takenBy,
            Stated = stated?.OfCommand(number),
        };
    }

    /// <summary>Makes one thing of each item, in order.</summary>
    public static ImmutableArray<TResult> Each<T, TResult>(EquatableArray<T> items, Func<T, int, TResult> make)
        where T : IEquatable<T>
    {
        var made = ImmutableArray.CreateBuilder<TResult>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            made.Add(make(items[i], i));
        }

        return made.MoveToImmutable();
    }
}
