using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Values;

/// <summary>Computes number conversions that the compiler does not fold, such as that of a local variable.</summary>
internal static class NumberConversion
{
    /// <summary>Up to here every whole number has a double of its own, and a float.</summary>
    private const long GreatestOfDouble = 1L << 53;
    private const long GreatestOfFloat = 1L << 24;

    /// <summary>The value after the conversion; unknown where the program would throw or the result depends on the machine.</summary>
    /// <param name="conversion">A conversion that calls no operator of a class.</param>
    /// <param name="value">The value before.</param>
    public static FactValue Apply(IConversionOperation conversion, FactValue value)
    {
        SpecialType target = TargetOf(WithoutNullable(conversion.Type));
        return target == SpecialType.None || TargetOf(conversion.Operand.Type) == target ? value : Apply(target, conversion.IsChecked, value);
    }

    private static FactValue Apply(SpecialType target, bool isChecked, FactValue value) => value.Select(known =>
        Convert(known.Value, target, isChecked) is { } converted ? FactValue.Constant(known with { Value = converted }) : FactValue.Unknown);

    /// <summary>The type itself, or the one that may be null.</summary>
    public static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    /// <summary>The number type that a conversion leads to, also by way of an enum; none for any other.</summary>
    private static SpecialType TargetOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } => underlying.SpecialType,
        {
            SpecialType: SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double)
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        } => type.SpecialType,
        _ => SpecialType.None,
    };

    private static object? Convert(object? value, SpecialType target, bool isChecked)
    {
        switch (target)
        {
            case SpecialType.System_Double:
                return value is long whole && (whole > GreatestOfDouble || whole < -GreatestOfDouble) ? null : AsDouble(value);
            case SpecialType.System_Single:
                return value is long many && (many > GreatestOfFloat || many < -GreatestOfFloat) ? null
                    : value is double real && (float)real != real ? null
                    : value is decimal ? null
                    : value;
            case SpecialType.System_Decimal:
                return value is double ? null : value;
            default:
                return value switch
                {
                    long or ulong => Whole(value, target, isChecked),
                    double or decimal => null,
                    BatchTargetType type => Whole((long)type, target, isChecked),
                    _ => value,
                };
        }
    }

    private static object? AsDouble(object? value) => value is decimal exact ? (double)exact : value;

    /// <summary>Unchecked, the low bits are what is left.</summary>
    private static object? Whole(object value, SpecialType target, bool isChecked)
    {
        bool isHuge = value is ulong and > long.MaxValue;
        long bits = value is ulong huge ? unchecked((long)huge) : (long)value;
        if (!isHuge && Fits(bits, target))
        {
            return bits;
        }

        if (isChecked)
        {
            return null;
        }

        return target switch
        {
            SpecialType.System_SByte => (long)unchecked((sbyte)bits),
            SpecialType.System_Byte => (long)unchecked((byte)bits),
            SpecialType.System_Int16 => (long)unchecked((short)bits),
            SpecialType.System_UInt16 or SpecialType.System_Char => (long)unchecked((ushort)bits),
            SpecialType.System_Int32 => (long)unchecked((int)bits),
            SpecialType.System_UInt32 => (long)unchecked((uint)bits),
            SpecialType.System_Int64 => bits,
            _ => null,
        };
    }

    private static bool Fits(long value, SpecialType target) => target switch
    {
        SpecialType.System_SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => value is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => value is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 or SpecialType.System_Char => value is >= ushort.MinValue and <= ushort.MaxValue,

        // The width of nint is the machine's.
        SpecialType.System_Int32 or SpecialType.System_IntPtr => value is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 or SpecialType.System_UIntPtr => value is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_UInt64 => value >= 0,
        _ => true,
    };
}
