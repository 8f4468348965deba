using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>The key is in nothing that an application can come to store; neither are device ids and answers.</summary>
public class CallbackSecretTests
{
    private readonly ConcurrentQueue<string> _stored = new();

    [Fact]
    public async Task Neither_logs_nor_traces_nor_metrics_have_the_key_a_device_or_an_answer()
    {
        using ActivityListener traces = Traces();
        using MeterListener metrics = Metrics();
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync(
            (_, token) => ++calls == 1 ? throw new InvalidOperationException("no") : Task.CompletedTask,
            options => options.PreviousKeys = ["Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg"],
            use: app => app.Use((context, next) =>
            {
                // As the instrumentation of OpenTelemetry does.
                context.Features.Get<IHttpActivityFeature>()!.Activity.SetTag("url.path", context.Request.Path.Value);
                return next(context);
            }));
        string body = Receiver.Body("canary-device", "canary-command", detail: "{\"a\":\"canary-answer\"}");
        await receiver.PushAsync(body);
        await receiver.PushAsync(body);
        await receiver.PushAsync(body);
        await receiver.PushAsync(body[..^3]);
        await receiver.PushAsync(Receiver.Body("canary-device", "canary-command", "SENT", "\"canary-answer\""));
        (await receiver.SendAsync(HttpMethod.Get, receiver.PathOf("raise-level"))).Dispose();
        (await receiver.SendAsync(HttpMethod.Post, "/results/" + new string('A', 43) + "/raise-level", new StringContent(body))).Dispose();

        string[] all = [.. _stored, .. receiver.Log.All];
        foreach (string outcome in new[] { "failed", "handled", "duplicate", "unreadable", "outdated", "wrong_method", "wrong_key" })
        {
            Assert.Contains($"metric iotbatch.callback.duration iotbatch.outcome={outcome}", all);
        }

        Assert.Contains(_stored, text => text.StartsWith("trace ", StringComparison.Ordinal) && text.Contains("url.path=/results/{key}/{task}", StringComparison.Ordinal));
        Assert.Contains(all, text => text.Contains("Request starting", StringComparison.Ordinal));
        foreach (string secret in new[] { Receiver.Key, "Zm9vYmFyYmF6", "canary", Convert.ToBase64String(Encoding.UTF8.GetBytes(Receiver.Key)), Convert.ToHexString(Encoding.UTF8.GetBytes(Receiver.Key)) })
        {
            Assert.DoesNotContain(all, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }

        // The framework's own logs of requests have the URL of the task; our entries, traces and metrics have not.
        string taskKey = receiver.PathOf("raise-level").Split('/')[2];
        Assert.DoesNotContain(_stored, text => text.Contains(taskKey, StringComparison.Ordinal));
        Assert.DoesNotContain(receiver.Log.Callbacks, entry => entry.Text.Contains(taskKey, StringComparison.Ordinal));
    }

    private ActivityListener Traces()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _stored.Enqueue($"trace {activity.OperationName} {activity.DisplayName} "
                + string.Join(",", activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private MeterListener Metrics()
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, on) => on.EnableMeasurementEvents(instrument) };
        void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
            _stored.Enqueue($"metric {instrument.Name} {string.Join(",", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");
        listener.SetMeasurementEventCallback<double>(Note);
        listener.SetMeasurementEventCallback<long>(Note);
        listener.Start();
        return listener;
    }
}
