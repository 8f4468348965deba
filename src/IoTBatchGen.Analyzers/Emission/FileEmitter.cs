namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes a generated file.</summary>
internal static class FileEmitter
{
    public static GeneratedFile Emit(PlannedFile file) => file.Service is null
        ? new GeneratedFile(HintName.Of(file.Class.HintPart), DeviceEmitter.Emit(file.Class))
        : new GeneratedFile(HintName.Of(file.Class.HintPart, file.Service.HintPart), ServiceEmitter.Emit(file.Class, file.Service));
}
