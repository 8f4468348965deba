using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Writes the paras of a raw command as named arguments of a typed command's constructor.</summary>
internal sealed class TypedArguments(DocumentContext code, int position)
{
    /// <summary>The argument; null if the constructor has none for the para, or the value does not convert to its type.</summary>
    public string? Write(IMethodSymbol constructor, string para, ExpressionSyntax value) =>
        ParasOf(constructor).FirstOrDefault(taken => taken.Para.ParaName == para) is ({ } parameter, var known)
        && Value(parameter, known, value) is { } written
            ? Identifier.Escape(parameter.Name) + ": " + written
            : null;

    /// <summary>Whether a command that has these paras has all that the constructor asks for.</summary>
    public static bool AreAllRequired(IMethodSymbol constructor, IEnumerable<string> paras)
    {
        (IParameterSymbol Parameter, ParaModel Para)[] known = [.. ParasOf(constructor)];
        return known.Length == constructor.Parameters.Length
            && known.All(taken => taken.Parameter.IsOptional || paras.Contains(taken.Para.ParaName));
    }

    private static IEnumerable<(IParameterSymbol Parameter, ParaModel Para)> ParasOf(IMethodSymbol constructor) =>
        ProfileAttributes.Command(constructor.ContainingType) is { } command
            ? constructor.Parameters.Zip(command.Paras, (parameter, para) => (parameter, para))
            : [];

    private string? Value(IParameterSymbol parameter, ParaModel para, ExpressionSyntax value)
    {
        Optional<object?> constant = code.Model.GetConstantValue(value);
        ITypeSymbol type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
        {
            return constant.HasValue && Text(constant.Value) is { } wire ? Member(para, @enum, wire) : null;
        }

        // The conversions of IOTB1106 are applied here too, because the two fixes may be applied in any order.
        if (constant is { HasValue: true, Value: not string } && type.SpecialType == SpecialType.System_String)
        {
            return Text(constant.Value) is { } text ? CSharpLiteral.Write(text) : null;
        }

        if (constant is { HasValue: true, Value: string spelt } && type.SpecialType == SpecialType.System_Boolean)
        {
            return bool.TryParse(spelt, out bool flag) ? Text(flag) : null;
        }

        // "12" goes for a number in raw paras; a constructor wants the number.
        if (constant is { HasValue: true, Value: string or double or float } && IsNumeric(type))
        {
            return Number(Convert.ToString(constant.Value, CultureInfo.InvariantCulture)!, type) is { } number
                ? number + (type.SpecialType == SpecialType.System_Decimal ? "m" : string.Empty)
                : null;
        }

        return code.Model.ClassifyConversion(value, type).IsImplicit && code.Model.GetTypeInfo(value).Type is { } own && IsValue(own, type)
            ? value.ToString()
            : null;
    }

    /// <summary>Nothing that a conversion of one's own would make something else of: numbers, text, JSON.</summary>
    private static bool IsValue(ITypeSymbol own, ITypeSymbol wanted) =>
        own.SpecialType != SpecialType.None || SymbolEqualityComparer.Default.Equals(own, wanted) || wanted.ContainingNamespace?.Name == "Nodes";

    /// <summary>A constant as the text that goes on the wire; null if there is none.</summary>
    private static string? Text(object? constant) => constant switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The members are in the order of the profile's list.</summary>
    private string? Member(ParaModel para, INamedTypeSymbol @enum, string wire)
    {
        EquatableArray<string> values = para.EnumList;
        IFieldSymbol[] members = [.. @enum.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)];
        int index = values.ToList().IndexOf(wire);
        return index >= 0 && values.Count == members.Length
            ? @enum.ToMinimalDisplayString(code.Model, position) + "." + Identifier.Escape(members[index].Name)
            : null;
    }

    private static string? Number(string text, ITypeSymbol type)
    {
        bool isWhole = type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        return isWhole && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? whole.ToString(CultureInfo.InvariantCulture)
            : !isWhole && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsNumeric(ITypeSymbol type) => type.SpecialType
        is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_Double;
}
