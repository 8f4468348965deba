using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;

namespace IoTBatchGen.Tests.Client;

/// <summary>Hears what a test's own calls measure; others run at the same time.</summary>
internal sealed class HeardMetrics : IDisposable
{
    private static readonly AsyncLocal<HeardMetrics?> Current = new();
    private readonly MeterListener _meters;

    public HeardMetrics()
    {
        Current.Value = this;
        _meters = new MeterListener
        {
            InstrumentPublished = (instrument, on) =>
            {
                if (instrument.Meter.Name == BatchTaskDiagnostics.MeterName)
                {
                    on.EnableMeasurementEvents(instrument);
                }
            },
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _meters.Start();
    }

    public List<(string Line, double Value)> Measured { get; } = [];

    public string? Faulty { get; init; }

    public void Dispose()
    {
        Current.Value = null;
        _meters.Dispose();
    }

    private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Current.Value == this)
        {
            Measured.Add(($"{instrument.Name} {string.Join(',', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}", value));
            if (instrument.Name == Faulty)
            {
                throw new InvalidOperationException();
            }
        }
    }
}
