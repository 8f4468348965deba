using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Benchmarks.Analysis;

/// <summary>The analyzers that every project has: those of the SDK that built this one, each with its rules as they are by default.</summary>
internal static class SdkAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = Load();

    private static ImmutableArray<DiagnosticAnalyzer> Load()
    {
        string folder = OtherGenerators.Metadata("SdkAnalyzers");
        var context = new AssemblyLoadContext("SdkAnalyzers");
        context.Resolving += (_, wanted) =>
            Path.Combine(folder, wanted.Name + ".dll") is var beside && File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
        return new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
            .SelectMany(file => Types(context.LoadFromAssemblyPath(Path.Combine(folder, file))))
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } analyzer && analyzer.Languages.Contains(LanguageNames.CSharp))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!)
            .ToImmutableArray();
    }

    // Their fixes stand in the same assemblies and need Workspaces, which no compiler has.
    private static Type[] Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>().ToArray();
        }
    }
}
