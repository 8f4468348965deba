using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>
/// The names that users' code is written with, for a profile whose names are hard: reserved, no identifiers, or the same as others.
/// The CHANGELOG promises that no version changes them; a change of what is expected here breaks users.
/// </summary>
public class PublicNamesTests
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static ProfileModel Hard => Sample.Profile(
        "water-meter 2G",
        Sample.Service("Set", Sample.Command("SET"), Sample.Command("set"), Sample.Command("CommandName")),
        Sample.Service("set"),
        Sample.Service("DeviceType"),
        Sample.Service("---"),
        Sample.Service(
            "阀门",
            Sample.Command(
                "ringAlarm",
                Sample.Para("late", ParaKind.Long, required: false),
                Sample.Para("mode", ParaKind.String, required: true, "Z-Wave", "Z_Wave", "0011", "---", "on", "class"),
                Sample.Para("Mode", ParaKind.String, required: false, "A"),
                Sample.Para("modeValue"),
                Sample.Para("toString", ParaKind.StringList),
                Sample.Para("method", ParaKind.Json, required: false),
                Sample.Para("1st", ParaKind.DateTime),
                Sample.Para("class", ParaKind.Boolean),
                Sample.Para("电压", ParaKind.Decimal),
                Sample.Para("+++", ParaKind.Double))));

    [Fact]
    public void Names_are_those_of_the_first_version()
    {
        CSharpCompilation compilation = Compiling.Compilation(LanguageVersion.CSharp8, Generated.From(LanguageVersion.CSharp8, Hard));
        Compiling.Holds(compilation);

        Assert.Equal(
            """
            """,
            string.Join('\n', compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Sample").GetTypeMembers().SelectMany(type => Lines(type, string.Empty))),
            ignoreLineEndingDifferences: true);
    }

    private static IEnumerable<string> Lines(INamedTypeSymbol type, string indent)
    {
        yield return indent + type.ToDisplayString(Format);
        IEnumerable<ISymbol> members = type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public
            && !member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet });
        foreach (ISymbol member in members)
        {
            foreach (string line in member is INamedTypeSymbol nested ? Lines(nested, indent + "  ") : [indent + "  " + member.ToDisplayString(Format)])
            {
                yield return line;
            }
        }
    }
}
