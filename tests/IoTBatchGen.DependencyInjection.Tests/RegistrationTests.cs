using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

public class RegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_client_logs_in_and_creates_a_task()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        await using ServiceProvider provider = Provider(options => Connect(options, platform));
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        Assert.Same(client, provider.GetRequiredService<IBatchTaskClient>());
        BatchTaskCreated created = await client.CreateAsync(SampleTask.Create(), Token);
        Assert.Equal(Assert.Single(platform.Tasks).TaskId, created.TaskId);
        Assert.Equal(["login", "tasks"], platform.Requests.Select(request => request.Path.Split('/')[^1]));
    }

    [Fact]
    public async Task Options_can_be_configured_elsewhere()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        var services = new ServiceCollection();
        services.AddBatchTaskClient();
        services.Configure<BatchTaskConnectionOptions>(options => Connect(options, platform));
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token);
    }

    [Fact]
    public void A_second_registration_with_other_options_is_rejected()
    {
        var services = new ServiceCollection();
        services.AddBatchTaskClient(options => options.AppKey = "first-s3cret");
        var rejected = Assert.Throws<InvalidOperationException>(() => services.AddBatchTaskClient(options => options.AppKey = "second-s3cret"));
        Assert.StartsWith("AddBatchTaskClient was called before with other options.", rejected.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", rejected.Message, StringComparison.Ordinal);
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Single(services, service => service.ServiceType == typeof(IBatchTaskClient));

        // Another collection has its own client.
        new ServiceCollection().AddBatchTaskClient(options => options.AppKey = "second-s3cret");
    }

    [Fact]
    public async Task A_second_registration_that_adds_no_other_options_changes_nothing()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        int configured = 0;
        void Configure(BatchTaskConnectionOptions options)
        {
            configured++;
            Connect(options, platform);
        }

        Action<BatchTaskConnectionOptions> configure = Configure;
        var services = new ServiceCollection();
        services.AddBatchTaskClient();
        services.AddBatchTaskClient(configure);
        services.AddBatchTaskClient(configure);
        services.AddBatchTaskClient(Configure);
        services.AddBatchTaskClient();
        services.Configure<BatchTaskConnectionOptions>(options => options.MaxRetries = 1);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await Assert.Single(provider.GetServices<IBatchTaskClient>()).CreateAsync(SampleTask.Create(), Token);
        Assert.Equal(1, configured);
        Assert.Equal(1, provider.GetRequiredService<IOptions<BatchTaskConnectionOptions>>().Value.MaxRetries);
    }

    [Fact]
    public async Task A_source_of_tokens_and_limiters_can_be_services()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        var services = new ServiceCollection();
        services.AddSingleton<IAccessTokenSource>(new Fixed(platform.AccessToken));
        services.AddKeyedSingleton("calls", (_, _) => BatchTaskLimiters.CallsPerMinute(7));
        services.AddBatchTaskClient(options =>
        {
            Connect(options, platform);
            options.Secret = null;
        });
        services.AddOptions<BatchTaskConnectionOptions>().Configure<IAccessTokenSource, IServiceProvider>((options, tokens, provider) =>
        {
            options.AccessTokenSource = tokens;
            options.CallLimiter = provider.GetRequiredKeyedService<RateLimiter>("calls");
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token);
        Assert.Equal("tasks", Assert.Single(platform.Requests).Path.Split('/')[^1]);
        Assert.Equal(6, provider.GetRequiredKeyedService<RateLimiter>("calls").GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Unfinished_tasks_are_limited_where_it_is_asked_for()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        await using ServiceProvider provider = Provider(options =>
        {
            Connect(options, platform);
            options.MaxUnfinishedTasks = 1;
        });
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        BatchTaskCreated first = await client.CreateAsync(SampleTask.Create("one"), Token);
        Task<BatchTaskCreated> second = client.CreateAsync(SampleTask.Create("two"), Token);
        await Task.Delay(100, Token);
        Assert.Single(platform.Tasks);
        first.ReportFinished();
        await second;
    }

    [Fact]
    public async Task Calls_are_limited_to_a_hundred_a_minute_by_default()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { MaxUnfinishedTasks = 1000 }, Token);
        await using ServiceProvider provider = Provider(options => Connect(options, platform));
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task<BatchTaskCreated>[] calls = [.. Enumerable.Range(0, 120).Select(i => client.CreateAsync(SampleTask.Create("task " + i), source.Token))];
        await Task.WhenAll(calls.Take(100));
        Assert.Equal(100, platform.Tasks.Count);
        await source.CancelAsync();
        Assert.All(calls.Skip(100), call => Assert.Throws<AggregateException>(() => call.Wait(Token)));
    }

    // The standard resilience handler repeats a POST whose answer is 5xx or lost.
    [Fact]
    public async Task A_resilience_handler_for_all_clients_does_not_send_a_task_twice()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { UniqueTaskNames = false }, Token);
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler(resilience =>
        {
            resilience.Retry.Delay = TimeSpan.Zero;
            resilience.Retry.UseJitter = false;
        }));
        services.AddBatchTaskClient(options => Connect(options, platform));
        await using ServiceProvider provider = services.BuildServiceProvider();
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        platform.InjectNext(FakeFault.DropAfter);
        platform.InjectNext(FakeFault.BadGatewayAfter);
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(SampleTask.Create("one"), Token));
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(SampleTask.Create("two"), Token));
        await client.CreateAsync(SampleTask.Create("three"), Token);
        Assert.Equal(["one", "two", "three"], platform.Tasks.Select(task => task.TaskName));
    }

    public static TheoryData<string> Mistakes => new(BadOptions().Keys);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_is_wrong_is_said_when_the_host_starts_and_without_secrets(string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = new Uri("https://platform.example:8743");
            options.AppKey = "key-s3cret";
            options.AppId = "app";
            options.Secret = "s3cret";
            BadOptions()[message](options);
        });
        using IHost host = builder.Build();
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));
        Assert.Contains("BatchTaskConnectionOptions." + message, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_without_a_fault_let_the_host_start()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = new Uri("https://platform.example:8743");
            options.AppKey = "key";
            options.AppId = "app";
            options.Secret = "s3cret";
            options.MaxCallsPerMinute = null;
            options.Timeout = Timeout.InfiniteTimeSpan;
        });
        using IHost host = builder.Build();
        await host.StartAsync(Token);
        await host.StopAsync(Token);
    }

    [Fact]
    public void The_options_show_nothing_as_text() => Assert.Equal(
        typeof(BatchTaskConnectionOptions).FullName, new BatchTaskConnectionOptions { Secret = "s3cret" }.ToString());

    private static Dictionary<string, Action<BatchTaskConnectionOptions>> BadOptions() => new()
    {
        ["ServerUrl is missing"] = options => options.ServerUrl = null,
        ["ServerUrl must use https"] = options => options.ServerUrl = new Uri("http://platform.example"),
        ["AppKey is missing"] = options => options.AppKey = null,
        ["AppKey has a character"] = options => options.AppKey = "s3cret\n",
        ["AppId is missing"] = options => options.AppId = null,
        ["Secret is missing"] = options => options.Secret = null,
        ["MaxRetries is -1"] = options => options.MaxRetries = -1,
        ["ResolveUnknownOutcome needs MaxRetries"] = options => (options.ResolveUnknownOutcome, options.MaxRetries) = (true, 0),
        ["AccessTokenProvider and AccessTokenSource are both set"] = options =>
            (options.AccessTokenProvider, options.AccessTokenSource) = (_ => new("s3cret"), new Fixed("s3cret")),
        ["HasSendGuard is false"] = options => options.HasSendGuard = false,
        ["MaxCallsPerMinute is less than 1"] = options => options.MaxCallsPerMinute = 0,
        ["MaxUnfinishedTasks is less than 1"] = options => options.MaxUnfinishedTasks = 0,
        ["Timeout must be greater than zero"] = options => options.Timeout = TimeSpan.Zero,
        ["ConnectTimeout must be greater than zero"] = options => options.ConnectTimeout = TimeSpan.FromSeconds(-1),
        ["ClientCertificatePath cannot be used"] = options =>
            (options.ClientCertificatePath, options.ClientCertificatePassword) = (Path.GetFullPath("nowhere.p12"), "s3cret"),
        ["CertificateAuthorityPath cannot be used"] = options => options.CertificateAuthorityPath = Path.GetFullPath("nowhere.pem"),
    };

    private static void Connect(BatchTaskConnectionOptions options, FakeIoTPlatform platform)
    {
        options.ServerUrl = platform.ServerUrl;
        options.AppKey = platform.AppKey;
        options.AppId = platform.AppId;
        options.Secret = platform.Secret;
    }

    private static ServiceProvider Provider(Action<BatchTaskConnectionOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddBatchTaskClient(configure);
        return services.BuildServiceProvider();
    }

    private sealed class Fixed(string token) : IAccessTokenSource
    {
        public ValueTask<string> GetAsync(CancellationToken cancellationToken) => new(token);

        public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken) => new(token);
    }
}
