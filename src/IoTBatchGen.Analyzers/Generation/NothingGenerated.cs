using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A file from which nothing was generated, and why (IOTB0001).</summary>
internal sealed record NothingGenerated(string Path, string Because)
{
    public static NothingGenerated? Of(ProfileFile file) =>
        file.Document.NothingBecause is { } because ? new NothingGenerated(file.Path, because) : null;

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(GeneratorDescriptors.NothingGenerated, FirstLine.Of(Path), Because);
}
