using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>
/// App key, tokens, secret and device ids through every way a call can end, against a platform that echoes all it gets: none of them
/// stands in a log at any level, a trace, a metric, an exception or a text of an object.
/// </summary>
public class CanaryTests
{
    private static readonly string[] Canaries = ["canary-app-key", "canary-token", "canary-refresh", "canary/secret+1", "canary-device-1", "urn:canary:2"];

    private static string Tokens => """{"accessToken":"canary-token","refreshToken":"canary-refresh","expiresIn":3600}""";

    public static TheoryData<string> Ends => new(Platforms().Keys);

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Nothing_confidential_is_told(string end)
    {
        var told = new ConcurrentQueue<string>();
        using ActivityListener traces = Traces(told);
        using MeterListener metrics = Metrics(told);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Notes(told)));
        services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = new Uri("https://platform.example");
            options.AppKey = "canary-app-key";
            options.AppId = "app";
            options.Secret = "canary/secret+1";
            options.MaxRetries = 1;
            options.RetryDelay = TimeSpan.Zero;
            options.ResolveAmbiguous = true;
            options.Validation = end == "warned" ? BatchTaskValidation.Warn : BatchTaskValidation.Strict;
        }).ConfigurePrimaryHttpMessageHandler(() => Platforms()[end]());
        await using ServiceProvider provider = services.BuildServiceProvider();
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();

        BatchTask task = Samples.Task("task", "canary-device-1", "urn:canary:2");
        task.Timeout = end is "warned" or "invalid" ? 1 : 10;
        if (end is "invalid" or "warned")
        {
            task.Param!.DeviceList.Add("canary-device-1");
        }

        try
        {
            told.Enqueue((await client.CreateAsync(task, TestContext.Current.CancellationToken)).ToString()!);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            told.Enqueue(failure.ToString());
        }

        told.Enqueue(client.ToString()!);
        told.Enqueue(task.ToString()!);
        Assert.Contains(told, line => line.StartsWith("log IoTBatchGen.BatchTaskClient", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("log System.Net.Http", StringComparison.Ordinal) || end == "invalid");
        Assert.Contains(told, line => line.StartsWith("trace iotbatch.create_task", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("metric iotbatch.client.call.duration", StringComparison.Ordinal));
        string all = string.Join("\n", told);
        foreach (string canary in Canaries)
        {
            foreach (string form in new[] { canary, Uri.EscapeDataString(canary), canary.Replace("/", "\\/", StringComparison.Ordinal) })
            {
                Assert.DoesNotContain(form, all, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static Dictionary<string, Func<HttpMessageHandler>> Platforms() => new()
    {
        ["created"] = () => new Echo(_ => """{"taskID":"42"}""", 200, Tokens),
        ["warned"] = () => new Echo(_ => """{"taskID":"42"}""", 200, Tokens),
        ["invalid"] = () => new Echo(_ => """{"taskID":"42"}""", 200, Tokens),
        ["refused"] = () => new Echo(seen => $$"""{"error_code":"50400","error_desc":{{JsonSerializer.Serialize(seen)}}}""", 400, Tokens),
        ["throttled"] = () => new Echo(seen => $$"""{"error_code":"1010009","error_desc":{{JsonSerializer.Serialize(seen)}}}""", 403, Tokens),
        ["refused with an unknown code"] = () => new Echo(seen => $$"""{"error_code":{{JsonSerializer.Serialize(seen)}}}""", 400, Tokens),
        ["ambiguous"] = () => new Echo(seen => "<html>" + seen, 502, Tokens),
        ["refused by something else"] = () => new Echo(seen => seen, 404, Tokens),
        ["login refused"] = () => new Echo(
            seen => $$"""{"error_code":{{JsonSerializer.Serialize(seen)}},"error_desc":{{JsonSerializer.Serialize(seen)}}}""", 401, Tokens) { RefusesLogin = true },
        ["login odd"] = () => new Echo(seen => seen, 200, Tokens) { RefusesLogin = true },
        ["token refused"] = () => new Echo(seen => $$"""{"error_code":"1010005","error_desc":{{JsonSerializer.Serialize(seen)}}}""", 403, Tokens),
        ["not sent"] = () => new Unreachable(),
    };

    private static ActivityListener Traces(ConcurrentQueue<string> told)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Enqueue(
                $"trace {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} "
                + string.Join(",", activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))
                + string.Join(",", activity.Events.SelectMany(entry => entry.Tags).Select(tag => $"{tag.Key}={tag.Value}"))
                + string.Join(",", activity.Baggage)),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Metrics(ConcurrentQueue<string> told)
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, on) => on.EnableMeasurementEvents(instrument) };
        void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
            told.Enqueue($"metric {instrument.Name} {string.Join(",", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");
        listener.SetMeasurementEventCallback<double>(Note);
        listener.SetMeasurementEventCallback<long>(Note);
        listener.Start();
        return listener;
    }

    private sealed class Unreachable : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("Connection refused", new IOException());
    }

    private sealed class Notes(ConcurrentQueue<string> told) : ILoggerProvider, ILogger
    {
        private string _category = string.Empty;

        public ILogger CreateLogger(string categoryName) => new Notes(told) { _category = categoryName };

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            told.Enqueue($"scope {_category} {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            told.Enqueue($"log {_category} {eventId} {formatter(state, exception)} {exception}");
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
            {
                told.Enqueue(string.Join(",", values.Select(value => $"{value.Key}={value.Value}")));
            }
        }

        public void Dispose()
        {
        }
    }
}
