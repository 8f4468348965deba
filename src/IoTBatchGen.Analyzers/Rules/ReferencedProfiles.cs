using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>Reads the profiles that referenced assemblies carry as attributes on their generated classes.</summary>
internal static class ReferencedProfiles
{
    private const string RuntimeAssembly = "IoTBatchGen";

    public static IEnumerable<ProfileModel> Of(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(UsesRuntime)
            .SelectMany(assembly => TopLevelTypes(assembly.GlobalNamespace))
            .Select(ReadProfile)
            .OfType<ProfileModel>();

    /// <summary>Only an assembly that references the runtime library can hold generated commands; all others are passed over.</summary>
    private static bool UsesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == RuntimeAssembly));

    private static IEnumerable<INamedTypeSymbol> TopLevelTypes(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TopLevelTypes));

    private static ProfileModel? ReadProfile(INamedTypeSymbol type)
    {
        if (Attribute(type, "DeviceProfileAttribute") is not { ConstructorArguments: [{ Value: string deviceType }, var manufacturerId, var model] })
        {
            return null;
        }

        return new ProfileModel(
            new ProfileItem(string.Empty, null, null, IsInternal: false),
            deviceType,
            manufacturerId.Value as string,
            model.Value as string,
            type.GetTypeMembers().Select(ReadService).OfType<ServiceModel>().ToImmutableArray());
    }

    private static ServiceModel? ReadService(INamedTypeSymbol type) =>
        Attribute(type, "DeviceServiceAttribute") is { ConstructorArguments: [{ Value: string serviceId }] }
            ? new ServiceModel(serviceId, null, type.GetTypeMembers().Select(ReadCommand).OfType<CommandModel>().ToImmutableArray())
            : null;

    private static CommandModel? ReadCommand(INamedTypeSymbol type) =>
        Attribute(type, "DeviceCommandAttribute") is { ConstructorArguments: [{ Value: string commandName }] }
            ? new CommandModel(commandName, null, EquatableArray<ParaModel>.Empty)
            : null;

    private static AttributeData? Attribute(INamedTypeSymbol type, string name) => type.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass is { } found
        && found.Name == name
        && found.ContainingNamespace is { Name: RuntimeAssembly, ContainingNamespace.IsGlobalNamespace: true });
}
