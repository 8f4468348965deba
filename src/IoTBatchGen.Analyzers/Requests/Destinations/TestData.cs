using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>Recognizes test data by the types that contain it.</summary>
internal static class TestData
{
    /// <summary>The row of <c>IEnumerable&lt;object[]&gt;</c>.</summary>
    public static bool IsRow(IOperation row)
    {
        for (IOperation? around = row.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                    ISymbol? member = around.SemanticModel?.GetEnclosingSymbol(around.Syntax.SpanStart);
                    return IsTypeOf((member as IMethodSymbol)?.ReturnType)
                        || (around as IFieldInitializerOperation)?.InitializedFields.Any(field => IsTypeOf(field.Type)) == true
                        || (around as IPropertyInitializerOperation)?.InitializedProperties.Any(property => IsTypeOf(property.Type)) == true;
                case IBlockOperation:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a member of this type holds a test's data.</summary>
    public static bool IsTypeOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object }] }
        || type?.Name is "TheoryData" or "TestCaseData";
}
