using IoTBatchGen.Analyzers.Emission;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>All that a generated file depends on.</summary>
internal abstract record PlannedOutput
{
    public abstract GeneratedFile Emit();
}
