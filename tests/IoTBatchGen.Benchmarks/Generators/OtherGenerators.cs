using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>Well-known generators, from the packages and the SDK that this project was built with.</summary>
internal static class OtherGenerators
{
    /// <summary>All generators of an assembly that the project file names.</summary>
    public static ISourceGenerator[] Load(string name)
    {
        string path = Metadata("Generator:" + name);
        var context = new AssemblyLoadContext(name);
        context.Resolving += (_, wanted) =>
            Path.Combine(Path.GetDirectoryName(path)!, wanted.Name + ".dll") is var beside && File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
        return context.LoadFromAssemblyPath(path).GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<GeneratorAttribute>() is { } generator && generator.Languages.Contains(LanguageNames.CSharp))
            .Select(type => Activator.CreateInstance(type, nonPublic: true))
            .Select(instance => instance is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)instance!)
            .ToArray();
    }

    public static string Metadata(string key) =>
        typeof(OtherGenerators).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
