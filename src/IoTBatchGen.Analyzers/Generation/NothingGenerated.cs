using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A file from which nothing was generated, and why (IOTB0001).</summary>
internal sealed record NothingGenerated(string Path, string Because)
{
    public static NothingGenerated? Of(ProfileFile file) =>
        file.Document.NothingBecause is { } because ? new NothingGenerated(file.Path, because) : null;

    /// <summary>For an archive of which nothing could be unpacked; null for any other file.</summary>
    public static NothingGenerated? Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        ProfileFiles.FaultsOf(file, options, cancellationToken) is { IsNothingLeft: true } faults
            ? new NothingGenerated(faults.ZipPath, ZipProblems.Of(faults).First().Message)
            : null;

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(GeneratorDescriptors.NothingGenerated, FirstLine.Of(Path), Because);
}
