extern alias runtime;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.RateLimiting;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Tests.Harness;

/// <summary>What the code under test compiles against: the running framework's own assemblies, and the runtime library.</summary>
internal static class References
{
    /// <summary>The framework alone.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = LoadFramework();

    /// <summary>The runtime library of the package.</summary>
    public static MetadataReference Runtime { get; } =
        MetadataReference.CreateFromFile(typeof(runtime::IoTBatchGen.BatchTask).Assembly.Location);

    /// <summary>The framework and the runtime library, with the package that its limiters come from.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = Framework
        .Add(Runtime)
        .Add(MetadataReference.CreateFromFile(typeof(RateLimiter).Assembly.Location));

    /// <summary>What the SDK suppresses in every project: the library is that of .NET 8, whose references a newer framework replaces.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> SuppressedBySdk { get; } =
        ImmutableDictionary.CreateRange([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress), KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress)]);

    private static ImmutableArray<MetadataReference> LoadFramework()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Order(StringComparer.Ordinal)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();
    }
}
