using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>The generator's own diagnostics: no code was generated from a file. The analyzers report everything else about a profile.</summary>
internal static class GeneratorDescriptors
{
    private const string Category = "IoTBatch.Profile";
    private const string NothingGeneratedId = "IOTB0001";
    private const string InternalErrorId = "IOTB0002";

    /// <summary>0: the file's first fault.</summary>
    public static readonly DiagnosticDescriptor NothingGenerated = new(
        NothingGeneratedId, "No code was generated from the file", "no code was generated from this file: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(NothingGeneratedId));

    /// <summary>0: the generator's step, 1: the exception's type.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        InternalErrorId, "Internal error in the generator", "internal error in step {0}: {1}; code that depends on this step was not generated",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(InternalErrorId));
}
