using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>Steps of the generator that hand an exception on instead of throwing it.</summary>
internal static class Steps
{
    /// <summary>Makes any number of values of each.</summary>
    public static IncrementalValuesProvider<StepResult<TResult>> Many<T, TResult>(
        this IncrementalValuesProvider<T> values,
        string name,
        Func<T, string> path,
        Func<T, CancellationToken, ImmutableArray<StepResult<TResult>>> make)
        where TResult : class => values
        .SelectMany((value, cancellation) =>
        {
            try
            {
                return make(value, cancellation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return ImmutableArray.Create(new StepResult<TResult>(null, InternalFault.From(name, path(value), exception)));
            }
        })
        .WithTrackingName(name);

    /// <summary>Makes one value of each.</summary>
    public static IncrementalValuesProvider<StepResult<TResult>> Then<T, TResult>(
        this IncrementalValuesProvider<StepResult<T>> values, string name, Func<T, string> path, Func<T, CancellationToken, TResult?> make)
        where T : class
        where TResult : class =>
        values.Select((value, cancellation) => value.Then(name, path, make, cancellation)).WithTrackingName(name);

    /// <summary>Makes one value of one.</summary>
    public static IncrementalValueProvider<StepResult<TResult>> One<T, TResult>(this IncrementalValueProvider<T> value, string name, Func<T, TResult?> make)
        where TResult : class =>
        value.Select((input, _) => StepResult<TResult>.Run(name, string.Empty, () => make(input))).WithTrackingName(name);
}
