using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using IoTBatchGen.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>
/// Says whether generated code declares what its profiles state, and nothing besides: it counts and compares symbols, so that text
/// that broke out of a literal, a comment or a name shows, whatever it became.
/// </summary>
internal static class DeclaredSymbols
{
    private const string ClsPragma = "#pragma warning disable CS3001, CS3005, CS3008, CS3009";

    private const SymbolDisplayMiscellaneousOptions NoEscapes = SymbolDisplayMiscellaneousOptions.None;

    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, miscellaneousOptions: NoEscapes);

    /// <summary>Asserts it of a compilation of nothing but what was generated from these profiles.</summary>
    public static void Holds(CSharpCompilation compilation, IEnumerable<ProfileModel> profiles)
    {
        Assert.All(compilation.SyntaxTrees, HasNoDirectivesButOurs);
        Assert.Empty(compilation.Assembly.GetAttributes());
        Assert.Empty(compilation.SourceModule.GetAttributes());
        string[] stated = [.. profiles.Select(Stated).Order(System.StringComparer.Ordinal)];
        string[] declared = [.. Types(compilation.Assembly.GlobalNamespace).Select(Declared).Order(System.StringComparer.Ordinal)];
        Assert.Equal(stated.Length, declared.Length);
        for (int i = 0; i < stated.Length; i++)
        {
            Assert.Equal(stated[i], declared[i]);
        }
    }

    /// <summary>Asserts that a tree holds the directives of <see cref="IoTBatchGen.Analyzers.Emission.ProfileFileEmitter"/> only, in their place.</summary>
    private static void HasNoDirectivesButOurs(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        string[] directives = [.. Directives(root).Select(directive => directive.ToString().Trim())];
        Assert.True(directives is [] or [ClsPragma] or [ClsPragma, "#nullable disable warnings", "#nullable enable annotations"], string.Join("\n", directives));
        Assert.Empty(root.Usings);
        Assert.Empty(root.Externs);
        Assert.Empty(root.AttributeLists);
    }

    private static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxNode root)
    {
        for (DirectiveTriviaSyntax? directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            yield return directive;
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    /// <summary>What a profile states, as lines of what its symbols must be.</summary>
    private static string Stated(ProfileModel profile)
    {
        string[] constants = [profile.DeviceType, .. Known(profile.ManufacturerId), .. Known(profile.Model)];
        return Lines(
            $"class {(profile.Item.IsInternal ? "internal" : "public")} static DeviceProfile({Text(profile.DeviceType)},{Text(profile.ManufacturerId)},{Text(profile.Model)}) GeneratedCode",
            [.. constants.Select(Constant)],
            [.. profile.Services.Select(Stated)]);
    }

    private static string Stated(ServiceModel service) => Lines(
        $"class public static DeviceService({Text(service.ServiceId)})",
        [Constant(service.ServiceId)],
        [.. service.Commands.Select(Stated)]);

    private static string Stated(CommandModel command)
    {
        ParaModel[] paras = [.. command.Paras.OrderByDescending(para => para.Required)];
        return Lines(
            $"class public sealed DeviceCommand({Text(command.CommandName)},[{string.Concat(paras.Select(Stated))}]) NotCovered",
            [
                Constant(command.CommandName),
                $"constructor({paras.Length.ToString(CultureInfo.InvariantCulture)})",
                .. paras.Select(_ => "property, readable"),
                .. paras.Take(1).Select(_ => "ParaLines"),
            ],
            [.. Enums(paras), .. command.Responses.Select(Stated)]);
    }

    private static string Stated(ResponseModel response)
    {
        ParaModel[] paras = [.. response.Paras.OrderByDescending(para => para.Required)];
        return Lines(
            $"class public sealed DeviceResponse({Text(response.ResponseName)},[{string.Concat(paras.Select(Stated))}]) NotCovered",
            [
                .. response.ResponseName.Length == 0 ? [] : (string[])[Constant(response.ResponseName)],
                "private constructor",
                .. paras.Select(_ => "property, readable"),
                .. Enumerable.Repeat("TryRead", 4),
                .. paras.Take(1).Select(_ => "ParaLines"),
            ],
            [.. Enums(paras)]);
    }

    private static IEnumerable<string> Enums(ParaModel[] paras) => Listed(paras).Where(para => para.EnumList.Count <= 256)
        .Select(para => Lines("enum public ", [.. para.EnumList.Distinct().Select((_, i) => "value " + Text(i))], []));

    private static IEnumerable<ParaModel> Listed(ParaModel[] paras) => paras.Where(para => para.Kind == ParaKind.String && para.EnumList.Count > 0);

    private static string Stated(ParaModel para) => $"CommandPara({Text(para.ParaName)},{Text(para.DataType)}"
        + (para.Required ? ",Required=True" : string.Empty) + Named("Min", para.Min) + Named("Max", para.Max)
        + Named("MaxLength", para.MaxLength)
        + (para.EnumList.Count > 0 ? ",EnumList=[" + string.Join(",", para.EnumList.Distinct().Select(Text)) + "]" : string.Empty) + Named("Unit", para.Unit) + ")";

    private static string Stated(ParaLine para) => Stated(new ParaModel(
        para.ParaName, para.DataType, para.Kind, para.IsRequired, para.Min, para.Max, para.MaxLength, para.EnumList.ToImmutableArray(), para.Unit, null));

    /// <summary>What a type is, in the same words.</summary>
    private static string Declared(INamedTypeSymbol type) => Lines(
        $"{type.TypeKind} {type.DeclaredAccessibility} {(type.IsStatic ? "static " : type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : string.Empty)}"
            .ToLowerInvariant() + string.Join(" ", type.GetAttributes().Select(Declared)),
        [.. type.GetMembers().Where(member => member is not INamedTypeSymbol && !IsImplied(member)).Select(Member)],
        [.. type.GetTypeMembers().Select(Declared)]);

    /// <summary>What the compiler makes of itself: accessors and fields of properties, constructors of enums.</summary>
    private static bool IsImplied(ISymbol member) =>
        member.IsImplicitlyDeclared || member is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol };

    private static string Member(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } value => "value " + Text(value.ConstantValue),
        IFieldSymbol { IsConst: true, DeclaredAccessibility: Accessibility.Public } constant => Constant((string)constant.ConstantValue!),
        IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaredAccessibility: Accessibility.Public } constructor =>
            $"constructor({constructor.Parameters.Length.ToString(CultureInfo.InvariantCulture)})",
        IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaredAccessibility: Accessibility.Private } => "private constructor",
        IMethodSymbol { Name: "TryRead", IsStatic: true, DeclaredAccessibility: Accessibility.Public } => "TryRead",
        IPropertySymbol { IsReadOnly: true, DeclaredAccessibility: Accessibility.Public, IsStatic: false } property =>
            "property, readable" + string.Concat(property.GetAttributes().Select(attribute => " " + Declared(attribute))),
        IFieldSymbol { Name: "ParaLines", IsConst: true, DeclaredAccessibility: Accessibility.Private } => "ParaLines",
        _ => "not stated: " + member.ToDisplayString(),
    };

    private static string Declared(AttributeData attribute)
    {
        string name = attribute.AttributeClass!.ToDisplayString(FullName);
        return name == "System.CodeDom.Compiler.GeneratedCodeAttribute" ? "GeneratedCode"
            : name == "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute" ? "NotCovered"
            : name.Replace("IoTBatchGen.", string.Empty, System.StringComparison.Ordinal).Replace("Attribute", string.Empty, System.StringComparison.Ordinal)
                + "(" + string.Join(",", attribute.ConstructorArguments.Select((argument, i) => IsParas(attribute, i) ? Paras(argument) : Text(argument.Value))) + ")";
    }

    private static bool IsParas(AttributeData attribute, int argument) =>
        attribute.AttributeClass!.Name is "DeviceCommandAttribute" or "DeviceResponseAttribute" && argument == 1;

    private static string Paras(TypedConstant lines) => $"[{string.Concat(ParaLine.ReadAll((string)lines.Value!).Select(Stated))}]";

    private static string Constant(string value) => "constant " + Text(value);

    private static string Named(string name, object? value) => value is null ? string.Empty : $",{name}={Text(value)}";

    private static IEnumerable<string> Known(string? text) => text is null ? [] : [text];

    // Unambiguous, so that no text can pass for the words around it.
    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // The members of a class are a set: which of them comes first is nobody's business, but for parameters.
    private static string Lines(string head, ImmutableArray<string> members, ImmutableArray<string> types) => head + "\n"
        + string.Concat(members.Order(System.StringComparer.Ordinal).Concat(types.Order(System.StringComparer.Ordinal))
            .Select(line => "  " + line.TrimEnd('\n').Replace("\n", "\n  ", System.StringComparison.Ordinal) + "\n"));
}
