using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Binding;
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

    /// <summary>The service whose class this is; null for any other class.</summary>
    public static ServiceModel? Service(INamedTypeSymbol type) =>
        Find(type, "DeviceServiceAttribute") is { ConstructorArguments: [{ Value: string serviceId }] }
            ? new ServiceModel(serviceId, null, type.GetTypeMembers().Select(Command).OfType<CommandModel>().ToImmutableArray())
            : null;

    /// <summary>The command whose class this is; null for any other class.</summary>
    public static CommandModel? Command(INamedTypeSymbol type) =>
        Find(type, "DeviceCommandAttribute") is { ConstructorArguments: [{ Value: string commandName }] }
            ? new CommandModel(
                commandName,
                null,
                type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Select(Para).OfType<ParaModel>().ToImmutableArray())
            : null;

    /// <summary>The para that a constructor's parameter takes; null for any other parameter.</summary>
    public static ParaModel? Para(IParameterSymbol parameter)
    {
        if (Find(parameter, "CommandParaAttribute") is not { ConstructorArguments: [{ Value: string paraName }, { Value: string dataType }] } attribute)
        {
            return null;
        }

        string? min = Named(attribute, "Min")?.Value as string;
        string? max = Named(attribute, "Max")?.Value as string;
        ImmutableArray<string> values = Named(attribute, "EnumList") is { IsNull: false, Values: var listed }
            ? listed.Select(value => value.Value).OfType<string>().ToImmutableArray()
            : ImmutableArray<string>.Empty;
        return new ParaModel(
            paraName,
            dataType,
            NumberBounds.KindFor(DataTypes.KindOf(dataType) ?? ParaKind.Json, min, max, values),
            Named(attribute, "Required")?.Value is true,
            Number(min),
            Number(max),
            Named(attribute, "MaxLength")?.Value is int maxLength and > 0 ? maxLength : null,
            values,
            Named(attribute, "Unit")?.Value as string,
            null);
    }

    /// <summary>The attributes are public, so they may contain anything; a bound that is not a number is ignored.</summary>
    private static string? Number(string? bound) => bound is not null && NumberText.TryParse(bound) is not null ? bound : null;

    private static TypedConstant? Named(AttributeData attribute, string name)
    {
        foreach (System.Collections.Generic.KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Error)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass is { } found
        && found.Name == name
        && found.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true });
}
