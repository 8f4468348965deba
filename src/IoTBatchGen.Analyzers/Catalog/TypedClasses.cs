using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>Finds the generated classes of commands.</summary>
internal static class TypedClasses
{
    private const string Anywhere = "global::";

    /// <summary>
    /// The classes of a project's own profiles, by the names that the generator gives them: an editor may not have run it yet.
    /// </summary>
    public static IEnumerable<TypedClass> OfProject(IReadOnlyCollection<ProfileModel> profiles, string rootNamespace) =>
        from named in ProfileNames.Find(profiles, rootNamespace)
        where named.HasClass
        let plan = ClassPlanner.Make(named, ConsumerLanguage.Oldest)
        let device = Anywhere + (plan.Class.Namespace.Length == 0 ? string.Empty : plan.Class.Namespace + ".") + plan.Class.Name
        from service in plan.Services
        from command in service.Commands
        select new TypedClass(
            plan.Class.DeviceType,
            plan.Class.ManufacturerId,
            plan.Class.Model,
            service.ServiceId,
            command.CommandName,
            device + "." + service.Name + "." + command.Name);

    /// <summary>The classes inside the class of a referenced profile.</summary>
    public static IEnumerable<TypedClass> OfReference(ProfileModel profile, INamedTypeSymbol @class) =>
        from serviceType in @class.GetTypeMembers()
        let serviceId = ProfileAttributes.ServiceId(serviceType)
        where serviceId is not null
        from commandType in serviceType.GetTypeMembers()
        let commandName = ProfileAttributes.CommandName(commandType)
        where commandName is not null
        select new TypedClass(
            profile.DeviceType,
            profile.ManufacturerId,
            profile.Model,
            serviceId,
            commandName,
            commandType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
}
