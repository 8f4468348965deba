using System;
using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>An exception that no input should cause (IOTB0002).</summary>
/// <param name="Step">Where in the generator.</param>
/// <param name="Path">The file that was at work; empty if none alone was.</param>
/// <param name="ExceptionType">Its type. Its message and stack may hold what belongs to the user, and stay out.</param>
internal sealed record InternalFault(string Step, string Path, string ExceptionType) : GeneratorDiagnostic
{
    public static InternalFault From(string step, string path, Exception exception) => new(step, path, exception.GetType().FullName);

    public override Diagnostic ToDiagnostic() => Diagnostic.Create(
        GeneratorDescriptors.InternalError, Path.Length == 0 ? Location.None : FirstLine.In(Path), Step, ExceptionType);
}
