using System;
using System.Linq;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>What the consuming project asks of the generated code.</summary>
/// <param name="Project">Its root namespace and folder.</param>
/// <param name="Language">What its C# has.</param>
/// <param name="GlobalUsings">Whether it has implicit usings, and a language for them (C# 10).</param>
internal sealed record EmissionOptions(ProjectProperties Project, ConsumerLanguage Language, bool GlobalUsings)
{
    /// <summary>Symbols of the SDK, one of which each framework with the attribute defines.</summary>
    private static readonly string[] SymbolsOfNotNullWhen = ["NETCOREAPP3_0_OR_GREATER", "NETSTANDARD2_1_OR_GREATER"];

    public static EmissionOptions From(AnalyzerConfigOptions properties, ParseOptions parseOptions)
    {
        LanguageVersion language = (parseOptions as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp7_3;
        string implicitUsings = BuildProperties.Property(properties, "ImplicitUsings");
        return new EmissionOptions(
            BuildProperties.Project(properties),
            new ConsumerLanguage(
                language >= LanguageVersion.CSharp8,
                parseOptions.PreprocessorSymbolNames.Intersect(SymbolsOfNotNullWhen).Any(),
                language >= LanguageVersion.CSharp10),
            language >= LanguageVersion.CSharp10
                && (implicitUsings.Equals("enable", StringComparison.OrdinalIgnoreCase)
                    || implicitUsings.Equals("true", StringComparison.OrdinalIgnoreCase)));
    }
}
