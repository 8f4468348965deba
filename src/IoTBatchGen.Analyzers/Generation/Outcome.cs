using System;
using System.Threading;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>
/// What a step came to: a value, nothing, or what is to be said in its place, which goes on to the last step: the compiler asks each
/// output at each keystroke, so there is one for all. A step never throws, because that would remove all generated files (CS8785).
/// </summary>
internal sealed record Outcome<T>(T? Value, Finding? Finding)
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

    /// <summary>What a further step makes of the value.</summary>
    public Outcome<TResult> Then<TResult>(
        string step, Func<T, string> path, Func<T, CancellationToken, TResult?> make, CancellationToken cancellationToken)
        where TResult : class => Value is null
            ? new Outcome<TResult>(null, Finding)
            : Outcome<TResult>.Of(step, path(Value), () => make(Value, cancellationToken));
}
