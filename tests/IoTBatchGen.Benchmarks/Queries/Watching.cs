extern alias runtime;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using BenchmarkDotNet.Environments;
using runtime::IoTBatchGen;

namespace IoTBatchGen.Benchmarks.Queries;

/// <summary>
/// A thousand tasks watched at once within 100 calls a minute, while a task is created every five seconds: calls a minute, what a create waits
/// for its permit, and the memory of a watched task.
/// </summary>
internal static class Watching
{
    private const int Tasks = 1_000;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync()
    {
        double bytes = await BytesATaskAsync();
        var platform = new Endless();
        using RateLimiter limiter = BatchTaskLimiters.CallsPerMinute();
        BatchTaskClient client = Client(platform, limiter);
        using var source = new CancellationTokenSource();
        Task[] watches = Watch(client, source.Token);
        var waits = new List<double>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Length; await Task.Delay(Pause))
        {
            var wait = Stopwatch.StartNew();
            await client.CreateAsync(new RawDeviceCommand { ServiceId = "S", Method = "M" }.ToDevices("d").AsTask("t", 10));
            waits.Add(wait.Elapsed.TotalMilliseconds);
        }

        await source.CancelAsync();
        await Task.WhenAll(watches.Select(watch => watch.ContinueWith(_ => { }, TaskScheduler.Default)));
        waits.Sort();
        string table = string.Create(CultureInfo.InvariantCulture, $"""
            | Watched tasks | Queries a minute | Creates a minute | Create waits, median | Create waits, longest | Bytes a watched task |
            |--------------:|-----------------:|-----------------:|---------------------:|----------------------:|---------------------:|
            | {Tasks:N0} | {platform.Queries / Length.TotalMinutes:F0} | {platform.Creates / Length.TotalMinutes:F0} | {waits[waits.Count / 2]:F1} ms | {waits[^1]:F1} ms | {bytes:N0} |
            """);
        Console.WriteLine(table);
        ResultsFile.Put(nameof(Watching), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), table);
    }

    private static async Task<double> BytesATaskAsync()
    {
        BatchTaskClient client = Client(new Endless(), null);
        using var source = new CancellationTokenSource();
        await Task.WhenAll(Watch(client, new CancellationToken(canceled: true)).Select(watch => watch.ContinueWith(_ => { }, TaskScheduler.Default)));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Task[] watches = Watch(client, source.Token);
        await Task.Delay(TimeSpan.FromSeconds(20));
        double bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Tasks;
        await source.CancelAsync();
        await Task.WhenAll(watches.Select(watch => watch.ContinueWith(_ => { }, TaskScheduler.Default)));
        return bytes;
    }

    private static Task[] Watch(BatchTaskClient client, CancellationToken cancellationToken) =>
        [.. Enumerable.Range(0, Tasks).Select(i => client.WaitAsync(FormattableString.Invariant($"{i:x24}"), null, cancellationToken))];

    private static BatchTaskClient Client(HttpMessageHandler platform, RateLimiter? limiter) => new(
        new HttpClient(platform),
        new BatchTaskClientOptions
        {
            ServerUrl = new Uri("https://platform.example:8743"),
            AppKey = "key",
            AccessTokenProvider = _ => new ValueTask<string>("token"),
            CallLimiter = limiter,
        });

    /// <summary>A platform whose tasks never end.</summary>
    private sealed class Endless : HttpMessageHandler
    {
        private int _creates;
        private int _queries;

        public int Creates => _creates;

        public int Queries => _queries;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            bool isCreate = request.Method == HttpMethod.Post;
            Interlocked.Increment(ref isCreate ? ref _creates : ref _queries);
            if (isCreate)
            {
                await request.Content!.CopyToAsync(System.IO.Stream.Null, cancellationToken);
            }

            return new HttpResponseMessage
            {
                Content = new StringContent(
                    isCreate ? """{"taskID":"5bf8f8567dd2d86eab87edd9"}""" : """{"status":"Running","timeout":60000,"totalCnt":3,"successCnt":1}""",
                    Encoding.UTF8,
                    "application/json"),
            };
        }
    }
}
