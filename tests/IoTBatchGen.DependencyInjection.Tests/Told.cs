using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>
/// All that an application can come to store: log entries as text and as state, by a logger of its own and by Serilog, with scopes and
/// exceptions; traces; metrics.
/// </summary>
internal sealed class Told : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics;
    private readonly Logger _serilog;

    public Told()
    {
        _traces = Traces();
        _metrics = Metrics();
        _serilog = new LoggerConfiguration().MinimumLevel.Verbose().Enrich.FromLogContext().WriteTo.Sink(new Sink(this)).CreateLogger();
    }

    public IEnumerable<string> Texts => _texts;

    public void LogTo(IServiceCollection services) => services.AddLogging(logging => logging
        .SetMinimumLevel(LogLevel.Trace)
        .AddProvider(new Notes(this, string.Empty))
        .AddSerilog(_serilog));

    public void Add(string text) => _texts.Enqueue(text);

    public void Add(Exception failure)
    {
        for (Exception? inner = failure; inner is not null; inner = inner.InnerException)
        {
            Add($"exception {inner} {Deep(inner.Data)}");
        }
    }

    /// <summary>Nothing told so far holds one of the texts, as it is or as a URL or JSON writes it.</summary>
    public void HoldsNoneOf(IEnumerable<string> canaries)
    {
        string all = string.Join("\n", _texts);
        foreach (string canary in canaries)
        {
            foreach (string form in new[] { canary, Uri.EscapeDataString(canary), canary.Replace("/", "\\/", StringComparison.Ordinal) })
            {
                Assert.DoesNotContain(form, all, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
        _serilog.Dispose();
    }

    // With what stands in lists and dictionaries, at any depth.
    private static string Deep(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        IDictionary entries => string.Join(",", entries.Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={Deep(entry.Value)}")),
        KeyValuePair<string, object?> pair => $"{pair.Key}={Deep(pair.Value)}",
        IEnumerable items => string.Join(",", items.Cast<object?>().Select(Deep)),
        _ => value.ToString()!,
    };

    private ActivityListener Traces()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add(
                $"trace {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} "
                + string.Join(",", activity.TagObjects.Select(tag => $"{tag.Key}={Deep(tag.Value)}"))
                + string.Join(",", activity.Events.SelectMany(entry => entry.Tags).Select(tag => $"{tag.Key}={Deep(tag.Value)}"))
                + string.Join(",", activity.Baggage)),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private MeterListener Metrics()
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, on) => on.EnableMeasurementEvents(instrument) };
        void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
            Add($"metric {instrument.Name} {string.Join(",", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");
        listener.SetMeasurementEventCallback<double>(Note);
        listener.SetMeasurementEventCallback<long>(Note);
        listener.Start();
        return listener;
    }

    private sealed class Sink(Told told) : ILogEventSink
    {
        private readonly JsonFormatter _json = new(renderMessage: true);

        public void Emit(LogEvent logEvent)
        {
            var text = new StringWriter();
            _json.Format(logEvent, text);
            told.Add("serilog " + text);
        }
    }

    private sealed class Notes(Told told, string category) : ILoggerProvider, Microsoft.Extensions.Logging.ILogger
    {
        public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => new Notes(told, categoryName);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            told.Add($"scope {category} {state} {Deep(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            told.Add($"log {category} {eventId} {formatter(state, exception)} {exception}");
            told.Add("state " + Deep(state));
            if (exception is not null)
            {
                told.Add(exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
