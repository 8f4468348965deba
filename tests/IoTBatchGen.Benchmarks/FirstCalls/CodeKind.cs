namespace IoTBatchGen.Benchmarks.FirstCalls;

/// <summary>How a program's code is published.</summary>
internal enum CodeKind
{
    /// <summary>Compiled while it runs: what <c>dotnet publish</c> makes.</summary>
    Jit,

    /// <summary>Compiled in advance where that is possible: with <c>PublishReadyToRun</c>.</summary>
    ReadyToRun,

    /// <summary>Native code alone: with <c>PublishAot</c>.</summary>
    Native,
}
