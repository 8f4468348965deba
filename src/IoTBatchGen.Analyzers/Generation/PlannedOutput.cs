using IoTBatchGen.Analyzers.Emission;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>All that a generated file depends on.</summary>
internal abstract record PlannedOutput
{
    /// <summary>The profile; empty if it is not of one alone.</summary>
    public abstract string Path { get; }

    public abstract GeneratedFile Emit();
}
