using System.Collections.Generic;
using System.Collections.Immutable;
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
    /// The full names of the classes of a command of a project's own profiles, by the names that the generator gives them: an editor may not have run it yet.
    /// </summary>
    /// <remarks>Only the classes of profiles that have the command are planned.</remarks>
    public static IEnumerable<string> OfProject(ImmutableArray<NamedProfile> profiles, WantedCommand wanted) =>
        from named in profiles
        where named.HasClass && wanted.MayBe(named.Profile) && Has(named.Profile, wanted)
        let plan = ClassPlanner.Make(named, ConsumerLanguage.Oldest)
        let device = Anywhere + (plan.Class.Namespace.Length == 0 ? string.Empty : plan.Class.Namespace + ".") + plan.Class.Name
        from service in plan.Services
        where service.ServiceId == wanted.ServiceId
        from command in service.Commands
        where command.CommandName == wanted.CommandName
        select device + "." + service.Name + "." + command.Name;

    /// <summary>The full names of the classes of a command inside the classes of referenced profiles.</summary>
    public static IEnumerable<string> OfReferences(ImmutableArray<(ProfileModel Profile, INamedTypeSymbol Class)> profiles, WantedCommand wanted) =>
        from reference in profiles
        where wanted.MayBe(reference.Profile)
        from serviceType in reference.Class.GetTypeMembers()
        where ProfileAttributes.ServiceId(serviceType) == wanted.ServiceId
        from commandType in serviceType.GetTypeMembers()
        where ProfileAttributes.CommandName(commandType) == wanted.CommandName
        select commandType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static bool Has(ProfileModel profile, WantedCommand wanted) => profile.Services.Any(
        service => service.ServiceId == wanted.ServiceId && service.Commands.Any(command => command.CommandName == wanted.CommandName));
}
