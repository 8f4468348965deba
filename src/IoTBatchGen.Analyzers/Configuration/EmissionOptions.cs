using System;
using IoTBatchGen.Profiles.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>What the consuming project asks of the generated code.</summary>
/// <param name="Project">Its root namespace and folder.</param>
/// <param name="Nullable">Whether its language has nullable annotations (C# 8).</param>
/// <param name="GlobalUsings">Whether it has implicit usings, and a language for them (C# 10).</param>
internal sealed record EmissionOptions(ProjectProperties Project, bool Nullable, bool GlobalUsings)
{
    public static EmissionOptions From(AnalyzerConfigOptions properties, ParseOptions parseOptions)
    {
        LanguageVersion language = (parseOptions as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp7_3;
        string implicitUsings = BuildProperties.Property(properties, "ImplicitUsings");
        return new EmissionOptions(
            BuildProperties.Project(properties),
            language >= LanguageVersion.CSharp8,
            language >= LanguageVersion.CSharp10
                && (implicitUsings.Equals("enable", StringComparison.OrdinalIgnoreCase)
                    || implicitUsings.Equals("true", StringComparison.OrdinalIgnoreCase)));
    }
}
