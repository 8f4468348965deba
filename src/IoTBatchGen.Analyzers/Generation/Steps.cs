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
        IncrementalValuesProvider<Outcome<TResult>> outcomes = values
            .Select((value, cancellation) => Outcome<TResult>.Of(name, path(value), () => make(value, cancellation)))
            .WithTrackingName(name);
        context.RegisterSourceOutput(outcomes.SelectMany(static (outcome, _) => OneOrNone(outcome.Fault)), Report);
        return outcomes.SelectMany(static (outcome, _) => OneOrNone(outcome.Value));
    }

    /// <summary>Makes one value of one; null where that failed.</summary>
    public static IncrementalValueProvider<TResult?> Step<T, TResult>(
        this IncrementalValueProvider<T> value,
        IncrementalGeneratorInitializationContext context,
        string name,
        Func<T, TResult?> make)
        where TResult : class
    {
        IncrementalValueProvider<Outcome<TResult>> outcome = value
            .Select((input, _) => Outcome<TResult>.Of(name, string.Empty, () => make(input)))
            .WithTrackingName(name);
        context.RegisterSourceOutput(outcome.SelectMany(static (outcome, _) => OneOrNone(outcome.Fault)), Report);
        return outcome.Select(static (outcome, _) => outcome.Value);
    }

    private static ImmutableArray<T> OneOrNone<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);

    private static void Report(SourceProductionContext output, InternalFault fault) => output.ReportDiagnostic(fault.ToDiagnostic());
}
