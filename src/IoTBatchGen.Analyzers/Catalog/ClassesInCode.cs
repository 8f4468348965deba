using System.Linq;
using System.Threading;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>Types of the project's own code that have the name of a profile's class.</summary>
internal static class ClassesInCode
{
    /// <summary>The file that declares such a type; null if none does. A partial class joins the generated one.</summary>
    public static string? FileOf(NamedProfile named, Compilation compilation, CancellationToken cancellationToken)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (string part in named.Namespace.Length == 0 ? [] : named.Namespace.Split('.'))
        {
            space = space?.GetMembers(Plain(part)).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        // Of one name there may be several: a struct of the project's is not a part of the generated class.
        return space?.GetTypeMembers(Plain(named.ClassName), 0)
            .SelectMany(type => type.DeclaringSyntaxReferences)
            .FirstOrDefault(declaration => !IsPartialClass(declaration.GetSyntax(cancellationToken)))?.SyntaxTree.FilePath;
    }

    private static string Plain(string name) => name.TrimStart('@');

    private static bool IsPartialClass(SyntaxNode declaration) =>
        declaration is ClassDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
