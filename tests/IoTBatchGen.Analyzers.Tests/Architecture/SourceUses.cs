using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Tests.Architecture;

/// <summary>Which folders of projects use which others, as the compiler sees it: types that are named, and types whose members are.</summary>
/// <param name="Folders">The folders that have files.</param>
/// <param name="All">The uses of another folder.</param>
internal sealed record SourceUses(IReadOnlyCollection<string> Folders, IReadOnlyCollection<SourceUse> All)
{
    /// <summary>Reads the sources of projects.</summary>
    public static SourceUses Of(params string[] projects)
    {
        CSharpParseOptions options = new CSharpParseOptions(LanguageVersion.Latest).WithPreprocessorSymbols("IOTB_ANALYZERS");
        SyntaxTree[] trees = projects.SelectMany(FilesOf).Concat(Linked())
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .Append(CSharpSyntaxTree.ParseText("global using IoTBatchGen.Shared;", options, Path.Combine(Repository.Folder, "GlobalUsings.cs")))
            .ToArray();
        string[] own = [.. projects.Select(project => project + ".dll"), "IoTBatchGen.dll"];
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !own.Contains(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create("sources", trees, references);
        var uses = new HashSet<SourceUse>();
        foreach (SyntaxTree tree in trees.Where(tree => FolderOf(tree.FilePath, projects) is not null))
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            string from = FolderOf(tree.FilePath, projects)!;
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(descendIntoTrivia: false).OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                ITypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                if (type?.OriginalDefinition.DeclaringSyntaxReferences is [var declaration, ..]
                    && FolderOf(declaration.SyntaxTree.FilePath, projects) is { } to && to != from)
                {
                    uses.Add(new SourceUse(Path.GetFileName(tree.FilePath), from, to, type.Name));
                }
            }
        }

        return new SourceUses([.. trees.Select(tree => FolderOf(tree.FilePath, projects)).OfType<string>().Distinct()], uses);
    }

    /// <summary>The C# files of a project of <c>src</c>.</summary>
    public static IEnumerable<string> FilesOf(string project) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src", project), "*.cs", SearchOption.AllDirectories).Where(IsSource);

    /// <summary>Whether a file is written by hand, and not by a build.</summary>
    public static bool IsSource(string file) => !file.Split('/', '\\').Any(folder => folder is "obj" or "bin");

    /// <summary>What the projects compile of others.</summary>
    private static IEnumerable<string> Linked() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src", "IoTBatchGen", "Shared"), "*.cs")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Folder, "eng", "Polyfills"), "*.cs"));

    private static string? FolderOf(string file, string[] projects)
    {
        string path = Path.GetRelativePath(Path.Combine(Repository.Folder, "src"), Path.GetDirectoryName(file)!).Replace('\\', '/');
        return projects.Any(project => path == project || path.StartsWith(project + "/", StringComparison.Ordinal)) ? path : null;
    }
}

/// <summary>A use of a type that another folder declares.</summary>
/// <param name="File">The file.</param>
/// <param name="From">Its folder.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="Type">The type.</param>
internal sealed record SourceUse(string File, string From, string To, string Type);
