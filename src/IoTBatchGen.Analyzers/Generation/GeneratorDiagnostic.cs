using System;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>What the generator has to say in place of what it would have made.</summary>
internal abstract record GeneratorDiagnostic
{
    public abstract Diagnostic ToDiagnostic();
}

/// <summary>An exception that no input should cause (IOTB0002).</summary>
/// <param name="Step">Where in the generator.</param>
/// <param name="Path">The file that was at work; empty if none alone was.</param>
/// <param name="ExceptionType">Its type. Its message and stack may hold what belongs to the user, and stay out.</param>
internal sealed record InternalFault(string Step, string Path, string ExceptionType) : GeneratorDiagnostic
{
    public static InternalFault From(string step, string path, Exception exception) => new(step, path, exception.GetType().FullName);

    public override Diagnostic ToDiagnostic() => Diagnostic.Create(
        GeneratorDescriptors.InternalError, Path.Length == 0 ? Location.None : default(ProfileLocation).In(Path), Step, ExceptionType);
}

/// <summary>A file from which nothing was generated, and why (IOTB0001).</summary>
/// <param name="Path">The file.</param>
/// <param name="Because">The message of the first error.</param>
/// <param name="Location">Its position. The compiler may stop before it runs the analyzers, and then this is the only diagnostic.</param>
internal sealed record NothingGenerated(string Path, string Because, ProfileLocation Location) : GeneratorDiagnostic
{
    /// <summary>For a file none of whose profiles has a class. Null if nothing is wrong with that: a mere copy of another has none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="first">The first of its profiles; null if there is none.</param>
    /// <param name="project">The project.</param>
    /// <param name="device">The number of that profile's device in the file.</param>
    public static NothingGenerated? From(ProfileFile file, NamedProfile? first, ProjectProperties project, int device)
    {
        ProfileIssue? fault = file.Document.Fatal
            ?? (first is null ? null : ClassIssues.Reason(first, project, file.Document.Locations.Devices[device].DeviceType));
        return fault is null ? null : new NothingGenerated(file.Path, fault.Message, fault.Location);
    }

    /// <summary>For an archive; null if some of it could be unpacked.</summary>
    public static NothingGenerated? From(ZipFaults faults) =>
        faults.IsNothingLeft ? new NothingGenerated(faults.ZipPath, ZipIssues.From(faults).First().Message, default) : null;

    public override Diagnostic ToDiagnostic() =>
        Diagnostic.Create(GeneratorDescriptors.NothingGenerated, Location.In(Path), Because);
}
