using IoTBatchGen.Profiles.Linking;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>Reads the properties of the consuming project.</summary>
internal static class BuildProperties
{
    /// <summary>From the line for each that the targets make; else, where a host did not run them, from the compiler's own properties.</summary>
    public static ProjectProperties Project(AnalyzerConfigOptions properties) =>
        EncodedProperty.Decode(Property(properties, "IoTBatchProject")).Split('\n') is [var rootNamespace, var folder]
            ? ProjectProperties.Make(rootNamespace, folder)
            : ProjectProperties.Make(Property(properties, "RootNamespace"), Property(properties, "ProjectDir"));

    /// <summary>A build property; empty if the project does not set it.</summary>
    public static string Property(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out string? value) ? value.Trim() : string.Empty;
}
