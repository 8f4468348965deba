using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>Steps of the generator that report an exception instead of throwing it.</summary>
internal static class Steps
{
    /// <summary>Makes one value of each; null for none.</summary>
    public static IncrementalValuesProvider<TResult> Step<T, TResult>(
        this IncrementalValuesProvider<T> values,
        IncrementalGeneratorInitializationContext context,
        string name,
        Func<T, string> path,
        Func<T, CancellationToken, TResult?> make)
        where TResult : class
    {
        IncrementalValuesProvider<Outcome<TResult>> outcomes = values.Select(
            (value, cancellation) => Outcome<TResult>.Of(name, path(value), () => make(value, cancellation)));
        context.RegisterSourceOutput(outcomes, static (output, outcome) => Report(output, outcome.Fault));
        return outcomes
            .SelectMany(static (outcome, _) => outcome.Value is { } value ? ImmutableArray.Create(value) : ImmutableArray<TResult>.Empty)
            .WithTrackingName(name);
    }

    /// <summary>Makes one value of one; null where that failed.</summary>
    public static IncrementalValueProvider<TResult?> Step<T, TResult>(
        this IncrementalValueProvider<T> value,
        IncrementalGeneratorInitializationContext context,
        string name,
        Func<T, TResult?> make)
        where TResult : class
    {
        IncrementalValueProvider<Outcome<TResult>> outcome = value.Select((input, _) => Outcome<TResult>.Of(name, string.Empty, () => make(input)));
        context.RegisterSourceOutput(outcome, static (output, outcome) => Report(output, outcome.Fault));
        return outcome.Select(static (outcome, _) => outcome.Value).WithTrackingName(name);
    }

    private static void Report(SourceProductionContext output, InternalFault? fault)
    {
        if (fault is not null)
        {
            output.ReportDiagnostic(fault.ToDiagnostic());
        }
    }
}
