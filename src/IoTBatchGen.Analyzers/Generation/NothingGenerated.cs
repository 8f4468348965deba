using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A file from which nothing was generated, and why (IOTB0001).</summary>
internal sealed record NothingGenerated(string Path, string Because) : Finding
{
    /// <summary>For a file none of whose profiles has a class. Null where nothing is wrong with that: a mere copy of another has none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="first">The first of its profiles; null for none.</param>
    /// <param name="project">The project.</param>
    public static NothingGenerated? Of(ProfileFile file, NamedProfile? first, ProjectProperties project) =>
        (file.Document.NothingBecause ?? (first is null ? null : ClassProblems.Reason(first, project))) is { } because
            ? new NothingGenerated(file.Path, because)
            : null;

    /// <summary>For an archive; null where some of it could be unpacked.</summary>
    public static NothingGenerated? Of(ZipFaults faults) =>
        faults.IsNothingLeft ? new NothingGenerated(faults.ZipPath, ZipProblems.Of(faults).First().Message) : null;

    public override Diagnostic ToDiagnostic() =>
        Diagnostic.Create(GeneratorDescriptors.NothingGenerated, FirstLine.Of(Path), Because);
}
