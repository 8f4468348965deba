using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Values;

/// <summary>Reads what the compiler knows of a value. What it does not know is unknown, never guessed at.</summary>
internal sealed class ValueReader
{
    /// <summary>Locals that lead to locals; deeper than any code one would read.</summary>
    private const int MaxDepth = 16;

    private readonly KnownTypes _symbols;

    public ValueReader(KnownTypes symbols) => _symbols = symbols;

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
            case IConversionOperation { OperatorMethod: null } conversion:
                return Converted(conversion, Read(conversion.Operand, depth + 1));
            case IConditionalOperation or ISwitchExpressionOperation:
                return ReadArms(operation, depth + 1);
            case ICoalesceOperation coalesce:
                return FactValue.Coalesced(Read(coalesce.Value, depth + 1), Read(coalesce.WhenNull, depth + 1));
            case IFieldReferenceOperation field when IsStringEmpty(field.Field):
                return FactValue.Constant(new KnownValue(string.Empty, operation.Syntax.GetLocation()));
            case ILocalReferenceOperation reference when IsScalar(reference.Type):
                return ReadThere(LocalUsage.In(reference.Root()).OnlyValueOf(reference.Local), reference, depth);
            case IFieldReferenceOperation reference
                when IsScalar(reference.Type) && StaticFields.OnlyValueOf(reference.Field, reference) is { } initial:
                return ReadThere(initial, reference, depth);
        }

        if (ListReader.MayRead(operation) && ReadList(operation, depth + 1) is { } list)
        {
            return list;
        }

        return TimeSpanReader.TryRead(operation, out TimeSpan timeSpan)
            ? FactValue.Constant(new KnownValue(timeSpan, operation.Syntax.GetLocation()))
            : FactValue.Unknown;
    }

    // Methods of their own: what a lambda keeps is allocated where the method begins, and most values are constants.
    private FactValue ReadArms(IOperation operation, int depth) => ConditionalBranches.Read(operation, arm => Read(arm, depth));

    private FactValue? ReadList(IOperation operation, int depth) => ListReader.TryRead(operation, entry => Read(entry, depth));

    private FactValue Constant(object? constant, IOperation operation)
    {
        object? value = constant switch
        {
            int number when _symbols.IsTargetType(operation.Type) => (BatchTargetType)number,
            char character => (long)character,
            sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(constant, CultureInfo.InvariantCulture),

            // The digits of the float go on the wire, not those of the double nearest to it.
            float number => double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            _ => constant,
        };
        return FactValue.Constant(new KnownValue(value, operation.Syntax.GetLocation()));
    }

    /// <summary>A variable with one value has it wherever it is read. The place is the use, because the value matters there.</summary>
    private FactValue ReadThere(IOperation? only, IOperation reference, int depth)
    {
        if (only is null)
        {
            return FactValue.Unknown;
        }

        FactValue value = Read(only, depth + 1);
        Location location = reference.Syntax.GetLocation();
        ImmutableArray<FactValue> moved = value.Known
            .Select(known => FactValue.Constant(new KnownValue(known.Value, location))).ToImmutableArray();
        return FactValue.OneOf(value.IsExact ? moved : moved.Add(FactValue.Unknown));
    }

    /// <summary>The entries of a collection initializer, <c>DeviceList = { "a", "b" }</c>.</summary>
    public FactValue ReadInitializer(IObjectOrCollectionInitializerOperation initializer) =>
        ListReader.ReadInitializer(initializer, initializer, isExact: true, Read);

    /// <summary>Values that cannot be changed through another variable; a list could have changed since.</summary>
    private static bool IsScalar(ITypeSymbol? type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String };

    private FactValue Converted(IConversionOperation conversion, FactValue value)
    {
        FactValue converted = NumberConversion.Apply(conversion, value);
        return _symbols.IsTargetType(NumberConversion.WithoutNullable(conversion.Type)) ? converted.Select(AsTargetType) : converted;
    }

    private static FactValue AsTargetType(KnownValue known) => FactValue.Constant(
        known.Value is long number and >= int.MinValue and <= int.MaxValue ? known with { Value = (BatchTargetType)(int)number } : known);

    private static bool IsStringEmpty(IFieldSymbol field) =>
        field.Name == nameof(string.Empty) && field.ContainingType.SpecialType == SpecialType.System_String;
}
