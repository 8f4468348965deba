using System;
using System.Threading;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>
/// What a step came to: a value, nothing, or what is to be said in its place, which goes on to the last step: the compiler asks each
/// output on each keystroke, so there is one for all. A step never throws, because that would remove all generated files (CS8785).
/// </summary>
internal sealed record StepResult<T>(T? Value, GeneratorDiagnostic? GeneratorDiagnostic)
    where T : class
{
    public static StepResult<T> Run(string step, string path, Func<T?> run)
    {
        try
        {
            return new StepResult<T>(run(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new StepResult<T>(null, InternalFault.From(step, path, exception));
        }
    }

    /// <summary>The result of the next step for the value.</summary>
    public StepResult<TResult> Then<TResult>(
        string step, Func<T, string> path, Func<T, CancellationToken, TResult?> make, CancellationToken cancellationToken)
        where TResult : class => Value is null
            ? new StepResult<TResult>(null, GeneratorDiagnostic)
            : StepResult<TResult>.Run(step, path(Value), () => make(Value, cancellationToken));
}
