using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A file from which nothing was generated, and why (IOTB0001).</summary>
internal sealed record NothingGenerated(string Path, string Because)
{
    /// <summary>Null where something came of the file, or where nothing is wrong with that: a mere copy of another has none.</summary>
    public static NothingGenerated? Of(ProfileFile file, ProjectProfiles profiles, ProjectProperties project)
    {
        NamedProfile[] named = [.. profiles.AllOfFile(file.Item.Path)];
        string? because = file.Document.NothingBecause
            ?? (named.All(profile => profile.Clash is not null) ? ReasonOf(named.FirstOrDefault(), project) : null);
        return because is null ? null : new NothingGenerated(file.Path, because);
    }

    /// <summary>For an archive of which nothing could be unpacked; null for any other file.</summary>
    public static NothingGenerated? Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        ProfileFiles.FaultsOf(file, options, cancellationToken) is { IsNothingLeft: true } faults
            ? new NothingGenerated(faults.ZipPath, ZipProblems.Of(faults).First().Message)
            : null;

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(GeneratorDescriptors.NothingGenerated, FirstLine.Of(Path), Because);

    private static string? ReasonOf(NamedProfile? first, ProjectProperties project) =>
        first is null ? null : ClassProblems.Reason(first, project);
}
