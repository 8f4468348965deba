using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Every option of the client and of the login is an option of the connection, and reaches them.</summary>
public class ConnectionOptionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_option_of_the_client_reaches_it()
    {
        BatchTaskConnectionOptions connection = WithoutDefaults();
        BatchTaskClientOptions client = connection.CopyForClient();
        Assert.NotSame(connection, client);
        PropertyInfo[] options = typeof(BatchTaskClientOptions).GetProperties();
        Assert.NotEmpty(options);
        Assert.All(options, option =>
        {
            // Not one of the same name that hides it.
            Assert.Equal(typeof(BatchTaskClientOptions), typeof(BatchTaskConnectionOptions).GetProperty(option.Name)!.DeclaringType);
            Assert.Equal(option.GetValue(connection), option.GetValue(client));
        });
    }

    [Fact]
    public void Every_option_of_the_login_reaches_it()
    {
        BatchTaskConnectionOptions connection = WithoutDefaults();
        LoginTokenSourceOptions login = connection.CreateLogin();
        Assert.All(typeof(LoginTokenSourceOptions).GetProperties(), option => Assert.Equal(
            typeof(BatchTaskConnectionOptions).GetProperty(option.Name)!.GetValue(connection), option.GetValue(login)));
    }

    [Fact]
    public void Every_notification_reaches_both_observers()
    {
        IEnumerable<MethodInfo> notifications = typeof(BatchTaskClientObserver).GetMethods().Where(method => method.DeclaringType == typeof(BatchTaskClientObserver));
        Assert.NotEmpty(notifications);
        Assert.All(notifications, notification => Assert.Equal(
            typeof(ObserverPair), typeof(ObserverPair).GetMethod(notification.Name)!.DeclaringType));
    }

    [Fact]
    public async Task An_observer_is_notified_beside_the_log_even_if_that_throws()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        var observer = new Recording();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new Throwing()));
        services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = platform.ServerUrl;
            options.AppKey = platform.AppKey;
            options.AppId = platform.AppId;
            options.Secret = platform.Secret;
            options.Observer = observer;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token);
        Assert.Equal(["token", "created"], observer.Notified);

        // The client's copy has both observers; the options that the application reads have its own.
        Assert.Same(observer, provider.GetRequiredService<IOptions<BatchTaskConnectionOptions>>().Value.Observer);
    }

    [Fact]
    public void Options_are_bound_to_a_configuration_section()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Platform:ServerUrl"] = "https://platform.example:8743",
            ["Platform:AppKey"] = "key",
            ["Platform:AppId"] = "app",
            ["Platform:Secret"] = "secret",
            ["Platform:Validation"] = "Warn",
            ["Platform:MaxRetries"] = "3",
            ["Platform:RetryDelay"] = "00:00:07",
            ["Platform:MaxUnfinishedTasks"] = "9",
        }).Build();
        var services = new ServiceCollection();
        services.AddBatchTaskClient();
        services.Configure<BatchTaskConnectionOptions>(configuration.GetSection("Platform"));
        using ServiceProvider provider = services.BuildServiceProvider();
        BatchTaskConnectionOptions options = provider.GetRequiredService<IOptions<BatchTaskConnectionOptions>>().Value;
        Assert.Equal(
            ("https://platform.example:8743/", "key", "app", "secret", BatchTaskValidation.Warn, 3, TimeSpan.FromSeconds(7), 9, true),
            (options.ServerUrl!.ToString(), options.AppKey, options.AppId, options.Secret, options.Validation, options.MaxRetries, options.RetryDelay,
                options.MaxUnfinishedTasks, options.HasSendGuard));
    }

    // A property of another type needs a value here, and its test then says whether it arrives.
    private static BatchTaskConnectionOptions WithoutDefaults()
    {
        var options = new BatchTaskConnectionOptions();
        object[] values =
        [
            new Uri("https://platform.example"), "text", BatchTaskValidation.Off, 7, TimeSpan.FromSeconds(7), true,
            (Func<CancellationToken, ValueTask<string>>)(_ => default), new LoginTokenSource(new(), new() { ServerUrl = new Uri("https://a.example"), AppId = "a", Secret = "b" }),
            BatchTaskLimiters.CallsPerMinute(7), new Clock(), new Recording(),
        ];
        foreach (PropertyInfo option in typeof(BatchTaskClientOptions).GetProperties().Append(typeof(BatchTaskConnectionOptions).GetProperty("Secret")!))
        {
            option.SetValue(options, values.Single(value => option.PropertyType.IsInstanceOfType(value)));
        }

        return options;
    }

    private sealed class Clock : TimeProvider;

    private sealed class Recording : BatchTaskClientObserver
    {
        public List<string> Notified { get; } = [];

        public override void OnTokenObtained(bool refreshed) => Notified.Add("token");

        public override void OnCreated(BatchTaskCreated created, TimeSpan duration) => Notified.Add("created");
    }

    private sealed class Throwing : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("the log is full");

        public void Dispose()
        {
        }
    }
}
