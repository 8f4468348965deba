using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Reads the value of a para as it goes on the wire: a constant that becomes a JSON node, an array, an object.</summary>
internal sealed class ParaValueReader
{
    private readonly ValueReader _values;

    public ParaValueReader(ValueReader values) => _values = values;

    public FactValue Read(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return Constant(constant, operation);
        }

        switch (operation)
        {
            case IConversionOperation conversion:
                return IsPassedThrough(conversion) ? Read(conversion.Operand) : FactValue.Unknown;
            case IConditionalOperation or ISwitchExpressionOperation:
                return ConditionalBranches.Read(operation, Read);
            case ICoalesceOperation coalesce:
                return FactValue.Coalesced(Read(coalesce.Value), Read(coalesce.WhenNull));
            case IInvocationOperation { TargetMethod: { Name: "Create", IsStatic: true } method, Arguments: [var value, ..] }
                when JsonNodes.Is(method.ContainingType, JsonNodes.Value) && method.Parameters.All(parameter => parameter.Name is "value" or "options"):
                return Read(value.Value);
            case IObjectCreationOperation creation when JsonNodes.Is(creation.Type, JsonNodes.Array):
                return ReadArray(creation);
            case IObjectCreationOperation creation when JsonNodes.Is(creation.Type, JsonNodes.Object):
                return FactValue.Object(new ObjectFact(
                    ObjectKind.Paras, ImmutableDictionary<string, FieldFact>.Empty, IsComplete: false, creation.Syntax.GetLocation()));
            default:
                return IsReadAsWritten(operation.Type) ? _values.Read(operation) : FactValue.Unknown;
        }
    }

    private FactValue Constant(object? constant, IOperation operation)
    {
        Location location = operation.Syntax.GetLocation();
        switch (constant)
        {
            case char character:
                return FactValue.Constant(new KnownValue(character.ToString(), location));
            case ulong number:
                return FactValue.Constant(new KnownValue((decimal)number, location));
            default:
                return operation.Type?.TypeKind == TypeKind.Enum ? FactValue.Unknown : _values.Read(operation);
        }
    }

    private FactValue ReadArray(IObjectCreationOperation creation)
    {
        (ImmutableArray<IOperation> entries, int? counted) = NodeList.Read(creation);
        return FactValue.List(entries.Select(Read).ToImmutableArray(), isExact: counted is null, counted: counted);
    }

    /// <summary>Whether a conversion keeps the value: to a JSON node, to an object, to a wider number.</summary>
    private static bool IsPassedThrough(IConversionOperation conversion) =>
        conversion.OperatorMethod is not null
            ? JsonNodes.IsAny(conversion.Type)
            : conversion.IsImplicit || conversion.Type is { IsReferenceType: true };

    /// <summary>Types whose values a fact holds in another form than the wire gets: a local's char is a number there, its float a double.</summary>
    private static bool IsReadAsWritten(ITypeSymbol? type) =>
        type is not { SpecialType: SpecialType.System_Char or SpecialType.System_Single } and not { TypeKind: TypeKind.Enum };
}
