using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Reads what the compiler knows of a value. What it does not know is unknown, never guessed at.</summary>
internal sealed class ValueReader
{
    /// <summary>Locals that lead to locals; deeper than any code one would read.</summary>
    private const int MaxDepth = 16;

    private readonly RequestSymbols _symbols;

    public ValueReader(RequestSymbols symbols) => _symbols = symbols;

    public FactValue Read(IOperation operation) => Read(operation, depth: 0);

    private FactValue Read(IOperation operation, int depth)
    {
        if (depth > MaxDepth)
        {
            return FactValue.Unknown;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return Constant(constant, operation);
        }

        switch (operation)
        {
            case IConversionOperation { IsImplicit: true, Operand: IDelegateCreationOperation or IAnonymousFunctionOperation }:
                return FactValue.Unknown;
            case IConversionOperation { OperatorMethod: null } conversion when !CutsOff(conversion):
                return Read(conversion.Operand, depth + 1);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return FactValue.OneOf(ImmutableArray.Create(Read(conditional.WhenTrue, depth + 1), Read(whenFalse, depth + 1)));
            case ISwitchExpressionOperation @switch:
                return FactValue.OneOf(@switch.Arms.Select(arm => Read(arm.Value, depth + 1)).ToImmutableArray());
            case IFieldReferenceOperation field when IsStringEmpty(field.Field):
                return FactValue.Constant(new KnownValue(string.Empty, operation.Syntax.GetLocation()));
            case ILocalReferenceOperation reference when IsScalar(reference.Type):
                return ReadLocal(reference, depth);
            case IArrayCreationOperation array:
                return ReadArray(array, depth);
            case IObjectCreationOperation creation when IsStringCollection(creation.Type):
                return ReadCollection(creation, depth);
            case IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true } method }
                when method.ContainingType.Name is "Array" or "Enumerable":
                return FactValue.List(ImmutableArray<FactValue>.Empty, isExact: true);
        }

        if (operation.Syntax is CollectionExpressionSyntax expression)
        {
            return ReadCollectionExpression(operation, expression, depth);
        }

        return TimeSpanReader.TryRead(operation, out TimeSpan timeSpan)
            ? FactValue.Constant(new KnownValue(timeSpan, operation.Syntax.GetLocation()))
            : FactValue.Unknown;
    }

    private FactValue Constant(object? constant, IOperation operation)
    {
        object? value = constant switch
        {
            int number when _symbols.IsTargetType(operation.Type) => (BatchTargetType)number,
            char character => (long)character,
            sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
            float number => (double)number,
            _ => constant,
        };
        return FactValue.Constant(new KnownValue(value, operation.Syntax.GetLocation()));
    }

    /// <summary>A local that gets one value has it wherever it is read; the use is the place, for there the value matters.</summary>
    private FactValue ReadLocal(ILocalReferenceOperation reference, int depth)
    {
        IOperation? only = Locals.OnlyValueOf(reference.Local, Locals.RootOf(reference));
        if (only == null)
        {
            return FactValue.Unknown;
        }

        FactValue value = Read(only, depth + 1);
        Location place = reference.Syntax.GetLocation();
        ImmutableArray<FactValue> moved = value.Known
            .Select(known => FactValue.Constant(new KnownValue(known.Value, place))).ToImmutableArray();
        return FactValue.OneOf(value.IsExact ? moved : moved.Add(FactValue.Unknown));
    }

    private FactValue ReadArray(IArrayCreationOperation array, int depth)
    {
        if (array.Initializer != null)
        {
            return FactValue.List(array.Initializer.ElementValues.Select(item => Read(item, depth + 1)).ToImmutableArray(), isExact: true);
        }

        bool isEmpty = array.DimensionSizes.Length == 1 && array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 };
        return isEmpty ? FactValue.List(ImmutableArray<FactValue>.Empty, isExact: true) : FactValue.Unknown;
    }

    private FactValue ReadCollection(IObjectCreationOperation creation, int depth)
    {
        bool isExact = creation.Arguments.All(argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32);
        var items = ImmutableArray.CreateBuilder<FactValue>();
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            AddInitializer(initializer, items, ref isExact, depth);
        }

        return FactValue.List(items.ToImmutable(), isExact);
    }

    /// <summary>The entries of a collection initializer, <c>DeviceList = { "a", "b" }</c>.</summary>
    public FactValue ReadInitializer(IObjectOrCollectionInitializerOperation initializer)
    {
        bool isExact = true;
        var items = ImmutableArray.CreateBuilder<FactValue>();
        foreach (IOperation entry in initializer.Initializers)
        {
            AddInitializer(entry, items, ref isExact, depth: 0);
        }

        return FactValue.List(items.ToImmutable(), isExact);
    }

    private void AddInitializer(IOperation entry, ImmutableArray<FactValue>.Builder items, ref bool isExact, int depth)
    {
        if (entry is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
        {
            items.Add(Read(add.Arguments[0].Value, depth + 1));
        }
        else
        {
            isExact = false;
        }
    }

    /// <summary>Read by its syntax: the oldest supported host has no operation of its own for collection expressions.</summary>
    private FactValue ReadCollectionExpression(IOperation operation, CollectionExpressionSyntax expression, int depth)
    {
        var items = ImmutableArray.CreateBuilder<FactValue>();
        bool isExact = true;
        foreach (CollectionElementSyntax element in expression.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var value })
            {
                IOperation? child = operation.Descendants().FirstOrDefault(descendant => descendant.Syntax == value);
                items.Add(child == null ? FactValue.Unknown : Read(child, depth + 1));
            }
            else
            {
                isExact = false;
            }
        }

        return FactValue.List(items.ToImmutable(), isExact);
    }

    /// <summary><c>(int)2.7</c> is no longer 2.7; where both are constants, the compiler has said what it is.</summary>
    private static bool CutsOff(IConversionOperation conversion) =>
        conversion.Operand.Type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single
        && conversion.Type?.SpecialType is not (SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Object)
        && !conversion.IsImplicit;

    /// <summary>Values that nobody can change behind the local's back; a list could have grown since.</summary>
    private static bool IsScalar(ITypeSymbol? type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String };

    private static bool IsStringEmpty(IFieldSymbol field) =>
        field.Name == nameof(string.Empty) && field.ContainingType.SpecialType == SpecialType.System_String;

    private static bool IsStringCollection(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsGenericType: true, TypeArguments: [{ SpecialType: SpecialType.System_String }] }
        && type.AllInterfaces.Any(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T);
}
