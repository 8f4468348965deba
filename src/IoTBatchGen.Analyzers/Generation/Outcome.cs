using System;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>What a step came to: a value, nothing, or a fault. A step never throws, for that would cost all files (CS8785).</summary>
internal sealed record Outcome<T>(T? Value, InternalFault? Fault)
    where T : class
{
    public static Outcome<T> Of(string step, string path, Func<T?> run)
    {
        try
        {
            return new Outcome<T>(run(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Outcome<T>(null, InternalFault.Of(step, path, exception));
        }
    }
}
