using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>What the generator has to say in place of what it would have made.</summary>
internal abstract record GeneratorDiagnostic
{
    public abstract Diagnostic ToDiagnostic();
}
