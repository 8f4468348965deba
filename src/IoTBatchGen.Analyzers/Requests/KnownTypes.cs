using System;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>The contract types as a compilation knows them.</summary>
internal sealed class KnownTypes
{
    private readonly INamedTypeSymbol _task;
    private readonly INamedTypeSymbol _param;
    private readonly INamedTypeSymbol _command;
    private readonly INamedTypeSymbol _rawCommand;
    private readonly INamedTypeSymbol _typedCommand;
    private readonly INamedTypeSymbol _tag;
    private readonly INamedTypeSymbol _client;
    private readonly INamedTypeSymbol _targetType;
    private readonly INamedTypeSymbol _status;

    private KnownTypes(Func<string, INamedTypeSymbol> find)
    {
        _task = find("BatchTask");
        _param = find("BatchTaskParam");
        _command = find("DeviceCommand");
        _rawCommand = find("RawDeviceCommand");
        _typedCommand = find("TypedDeviceCommand");
        _tag = find("BatchTaskTag");
        _client = find("IBatchTaskClient");
        _targetType = find("BatchTargetType");
        _status = find("BatchTaskStatus");
    }

    /// <summary>The contract types; null if the compilation does not reference the library, so that the analysis can stop.</summary>
    public static KnownTypes? From(Compilation compilation)
    {
        bool complete = true;
        var symbols = new KnownTypes(name =>
        {
            INamedTypeSymbol? type = compilation.GetTypeByMetadataName("IoTBatchGen." + name);
            complete &= type is not null;
            return type!;
        });
        return complete ? symbols : null;
    }

    /// <summary>The structure of the API document that a contract type represents.</summary>
    public ObjectKind? ShapeOf(ITypeSymbol? type)
    {
        if (type is null)
        {
            return null;
        }

        return Is(type, _task) ? ObjectKind.Task
            : Is(type, _param) ? ObjectKind.Param
            : Is(type, _rawCommand) || Is(type, _command) ? ObjectKind.Command
            : Is(type, _tag) ? ObjectKind.Tag
            : null;
    }

    /// <summary>Whether a type is a generated command.</summary>
    public bool IsTypedCommand(INamedTypeSymbol type) => type.BaseType is { } command && Is(command, _typedCommand);

    /// <summary>Whether a property is the paras of a command in the API's own shape.</summary>
    public bool IsParas(IPropertySymbol property) => property.Name == "Paras" && Is(property.ContainingType, _rawCommand);

    /// <summary>Whether a method makes the task of a param.</summary>
    public bool IsAsTask(IMethodSymbol method) => method.Name == "AsTask" && Is(method.ContainingType, _param);

    /// <summary>Whether a type is what the platform says of a task.</summary>
    public bool IsAnswer(ITypeSymbol type) => Is(type, _status);

    public bool IsTargetType(ITypeSymbol? type) => type is not null && Is(type, _targetType);

    /// <summary>Whether a method is the call itself: <c>CreateAsync</c> of the client's interface or of a class that implements it.</summary>
    public bool IsCreateAsync(IMethodSymbol method) =>
        method.Name == "CreateAsync"
        && (Is(method.ContainingType, _client) || method.ContainingType.AllInterfaces.Any(type => Is(type, _client)));

    private static bool Is(ITypeSymbol type, INamedTypeSymbol contract) => SymbolEqualityComparer.Default.Equals(type, contract);
}
