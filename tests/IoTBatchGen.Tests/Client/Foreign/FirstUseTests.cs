using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using IoTBatchGen.Client.Telemetry;
using Xunit;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>
/// Listeners hear of the client's instruments when they are made, once a process: one that throws then must not end the client for ever.
/// </summary>
public class FirstUseTests
{
    private static readonly AsyncLocal<bool> IsThrowing = new();

    [Fact]
    public void A_listener_that_throws_at_the_first_use_costs_the_traces_and_metrics_only()
    {
        Assert.Equal("42, traces True, metrics True", CreateOnce());
        using var meters = new MeterListener { InstrumentPublished = (instrument, _) => ThrowFor(instrument.Meter.Name) };
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source =>
            {
                ThrowFor(source.Name);
                return false;
            },
        };
        ActivitySource.AddActivityListener(activities);
        IsThrowing.Value = true;

        // The library once more, as a process has it before its first call.
        var fresh = new Fresh();
        Type first = fresh.LoadFromAssemblyPath(typeof(FirstUseTests).Assembly.Location).GetType(typeof(FirstUseTests).FullName!)!;
        object? outcome = first.GetMethod(nameof(CreateOnce), BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null);
        Assert.Equal("42, traces False, metrics False", outcome);
        fresh.Unload();
    }

    // Called by reflection too.
    private static string CreateOnce()
    {
        BatchTaskCreated created = new StubPlatform(StubPlatform.Creates()).Client().CreateAsync(Samples.Task(), CancellationToken.None).GetAwaiter().GetResult();
        return $"{created.TaskId}, traces {SafeActivity.Source is not null}, metrics {ClientMetrics.CallDurations is not null}";
    }

    private static void ThrowFor(string name)
    {
        if (name == "IoTBatchGen" && IsThrowing.Value)
        {
            throw new InvalidOperationException("exporter");
        }
    }

    private sealed class Fresh() : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == typeof(BatchTaskClient).Assembly.GetName().Name
            ? LoadFromAssemblyPath(typeof(BatchTaskClient).Assembly.Location)
            : null;
    }
}
