using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>Reads back what the generator wrote on its classes, of this project or of a referenced assembly.</summary>
internal static class ProfileAttributes
{
    private const string Namespace = "IoTBatchGen";

    /// <summary>The profile whose class this is; null for any other class.</summary>
    public static ProfileModel? Profile(INamedTypeSymbol type) => Device(type) is { } device
        ? new ProfileModel(
            new ProfileItem(string.Empty, null, null, IsInternal: false),
            device.DeviceType,
            device.ManufacturerId,
            device.Model,
            type.GetTypeMembers().Select(Service).OfType<ServiceModel>().ToImmutableArray())
        : null;

    /// <summary>The device whose class this is; null for any other class.</summary>
    public static (string DeviceType, string? ManufacturerId, string? Model)? Device(INamedTypeSymbol type) =>
        Find(type, "DeviceProfileAttribute") is { ConstructorArguments: [{ Value: string deviceType }, var manufacturerId, var model] }
            ? (deviceType, manufacturerId.Value as string, model.Value as string)
            : null;

    /// <summary>The serviceId of the service whose class this is; null for any other class.</summary>
    public static string? ServiceId(INamedTypeSymbol type) =>
        Find(type, "DeviceServiceAttribute") is { ConstructorArguments: [{ Value: string serviceId }] } ? serviceId : null;

    /// <summary>The commandName of the command whose class this is; null for any other class.</summary>
    public static string? CommandName(INamedTypeSymbol type) => CommandArguments(type)?.CommandName;

    /// <summary>The command whose class this is, with the paras in the order of the constructor's parameters; null for any other class.</summary>
    public static CommandModel? Command(INamedTypeSymbol type) => CommandArguments(type) is var (commandName, paras)
        ? new CommandModel(commandName, null, ParaLine.ReadAll(paras).Select(Para).ToImmutableArray())
        : null;

    /// <summary>The para that a parameter of a generated constructor takes; null for any other parameter.</summary>
    public static ParaModel? Para(CommandModel command, IParameterSymbol parameter) =>
        parameter.Ordinal < command.Paras.Count ? command.Paras[parameter.Ordinal] : null;

    private static ServiceModel? Service(INamedTypeSymbol type) => ServiceId(type) is { } serviceId
        ? new ServiceModel(serviceId, null, type.GetTypeMembers().Select(Command).OfType<CommandModel>().ToImmutableArray())
        : null;

    private static (string CommandName, string Paras)? CommandArguments(INamedTypeSymbol type) =>
        Find(type, "DeviceCommandAttribute") is { ConstructorArguments: [{ Value: string commandName }, { Value: string paras }] }
            ? (commandName, paras)
            : null;

    private static ParaModel Para(ParaLine line) => new ParaModel(
        line.ParaName,
        line.DataType,
        line.Kind,
        line.IsRequired,
        Number(line.Min),
        Number(line.Max),
        line.MaxLength,
        line.EnumList.ToImmutableArray(),
        line.Unit,
        null);

    /// <summary>The attributes are public, so they may contain anything; a bound that is not a number is ignored.</summary>
    private static string? Number(string? bound) => bound is not null && NumberText.TryParse(bound) is not null ? bound : null;

    private static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass is { } found
        && found.Name == name
        && found.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true });
}
