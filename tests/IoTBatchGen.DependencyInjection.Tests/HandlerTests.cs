using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform;
using IoTBatchGen.FakePlatform.Tests.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Microsoft's handlers and careless ones, in any order, before and after AddBatchTaskClient: one body, and the truth.</summary>
public class HandlerTests
{
    private static readonly FakeFault[] LostAnswers =
        [FakeFault.BadGatewayAfter, FakeFault.DropAfter, FakeFault.Reset, FakeFault.BreakResponse];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, FakeFault, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, FakeFault, bool>();
            foreach (string chain in Chains().Keys)
            {
                foreach (FakeFault fault in new[] { FakeFault.BadGatewayAfter, FakeFault.DropAfter, FakeFault.Reset })
                {
                    cases.Add(chain, fault, false);
                    cases.Add(chain, fault, true);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Names => new(Chains().Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_lost_answer_is_ambiguous_and_one_body_leaves(string chain, FakeFault fault, bool uniqueNames)
    {
        await using FakeIoTPlatform platform = await StartAsync(uniqueNames);
        await using ServiceProvider provider = Provider(platform, Chains()[chain]);
        platform.InjectNext(fault);
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(
            () => provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token));
        Assert.Single(platform.Tasks);
        Assert.Single(platform.Requests, request => request.Path.EndsWith("/tasks", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_that_comes_is_told_and_one_body_leaves(string chain)
    {
        await using FakeIoTPlatform platform = await StartAsync(uniqueNames: false);
        await using ServiceProvider provider = Provider(platform, Chains()[chain]);
        BatchTaskCreated created = await provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token);
        Assert.Equal(Assert.Single(platform.Tasks).TaskId, created.TaskId);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_platform_that_is_not_there_stays_not_sent(string chain)
    {
        await using FakeIoTPlatform platform = await StartAsync(uniqueNames: false);
        await using ServiceProvider provider = Provider(platform, Chains()[chain], options => options.ServerUrl = new Uri("http://127.0.0.1:1"));
        await Assert.ThrowsAnyAsync<BatchTaskNotSentException>(
            () => provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token));
    }

    [Fact]
    public async Task A_slow_answer_under_hedging_is_the_answer()
    {
        await using FakeIoTPlatform platform = await StartAsync(uniqueNames: false);
        await using ServiceProvider provider = Provider(platform, Chains()["hedging"]);
        platform.InjectNext(FakeFault.Slow);
        BatchTaskCreated created = await provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token);
        Assert.Equal(Assert.Single(platform.Tasks).TaskId, created.TaskId);
    }

    // With a seed for each chain, so that one that fails can be run again.
    [Fact]
    public async Task Random_chains_of_all_of_them_send_a_task_once()
    {
        string[] careless = [.. CarelessHandlers.Names];
        string[] chains = [.. Chains().Keys];
        for (int seed = 0; seed < 100; seed++)
        {
            var dice = new Random(seed);
            await using FakeIoTPlatform platform = await StartAsync(uniqueNames: seed % 2 == 0);
            await using ServiceProvider provider = Provider(platform, http =>
            {
                for (int i = dice.Next(1, 4); i > 0; i--)
                {
                    string name = careless[dice.Next(careless.Length)];
                    if (dice.Next(2) == 0)
                    {
                        http.AddHttpMessageHandler(() => CarelessHandlers.Make(name));
                    }
                    else
                    {
                        Chains()[chains[dice.Next(chains.Length)]](http);
                    }
                }
            });
            platform.InjectNext(LostAnswers[seed % LostAnswers.Length]);
            var failure = await Assert.ThrowsAnyAsync<Exception>(
                () => provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token));
            bool isSent = platform.Tasks.Count == 1;
            Assert.True(isSent == failure is BatchTaskOutcomeUnknownException, $"{seed}: {platform.Tasks.Count} tasks, {failure}");
            Assert.InRange(platform.Tasks.Count, 0, 1);
        }
    }

    private static Dictionary<string, Action<IHttpClientBuilder>> Chains() => new()
    {
        ["resilience"] = Resilience,
        ["hedging"] = Hedging,
        ["reading, resilience"] = http => Then(Careless(http, "reads text"), Resilience),
        ["resilience, reading"] = http => Then(With(http, Resilience), builder => Careless(builder, "reads text")),
        ["reading, hedging"] = http => Then(Careless(http, "reads a stream"), Hedging),
        ["hedging, buffering"] = http => Then(With(http, Hedging), builder => Careless(builder, "buffers")),
        ["logging with bodies, resilience"] = http => Then(With(http, Logging), Resilience),
        ["resilience, logging with bodies"] = http => Then(With(http, Resilience), Logging),
        ["copying"] = http => Careless(http, "copies and repeats"),
        ["copying, hedging, logging with bodies"] = http => Then(With(Careless(http, "copies and repeats"), Hedging), Logging),
        ["a primary handler that is a chain"] = http => http.ConfigurePrimaryHttpMessageHandler(
            () => CarelessHandlers.Chain(["copies and repeats", "reads text", "repeats"], new SocketsHttpHandler())),
        ["a primary handler set twice"] = http => Then(
            http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler()),
            builder => Careless(builder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler()), "copies and repeats")),
        ["a primary handler with another in front"] = http => Then(Careless(http, "copies and repeats"), builder =>
            builder.ConfigurePrimaryHttpMessageHandler(() => CarelessHandlers.Chain(["buffers", "repeats"], new HttpClientHandler()))),
    };

    private static IHttpClientBuilder Careless(IHttpClientBuilder http, string name) =>
        http.AddHttpMessageHandler(() => CarelessHandlers.Make(name));

    private static IHttpClientBuilder With(IHttpClientBuilder http, Action<IHttpClientBuilder> add)
    {
        add(http);
        return http;
    }

    private static void Then(IHttpClientBuilder http, Action<IHttpClientBuilder> add) => add(http);

    private static void Resilience(IHttpClientBuilder http) => http.AddStandardResilienceHandler(options =>
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.UseJitter = false;
    });

    private static void Hedging(IHttpClientBuilder http) => http.AddStandardHedgingHandler()
        .Configure(options => options.Hedging.Delay = TimeSpan.FromMilliseconds(50));

    private static void Logging(IHttpClientBuilder http)
    {
        http.Services.AddRedaction();
        http.AddExtendedHttpClientLogging(options =>
        {
            options.LogBody = true;
            options.LogRequestStart = true;
            options.RequestBodyContentTypes.Add("application/json");
            options.ResponseBodyContentTypes.Add("application/json");
        });
    }

    private static Task<FakeIoTPlatform> StartAsync(bool uniqueNames) => FakeIoTPlatform.StartAsync(
        new FakePlatformOptions { UniqueTaskNames = uniqueNames, SlowResponseDelay = TimeSpan.FromMilliseconds(500) }, Token);

    private static ServiceProvider Provider(
        FakeIoTPlatform platform, Action<IHttpClientBuilder> add, Action<BatchTaskConnectionOptions>? change = null)
    {
        var services = new ServiceCollection();
        add(services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = platform.ServerUrl;
            options.AppKey = platform.AppKey;
            options.AppId = platform.AppId;
            options.AccessTokenSource = new Fixed(platform.AccessToken);
            options.MaxRetries = 0;
            change?.Invoke(options);
        }));
        return services.BuildServiceProvider();
    }

    private sealed class Fixed(string token) : IAccessTokenSource
    {
        public ValueTask<string> GetAsync(CancellationToken cancellationToken) => new(token);

        public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken) => new(token);
    }
}
