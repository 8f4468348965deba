using System;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Loggers that throw: the calls go on, and tell what happened.</summary>
public class ThrowingLoggerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("log")]
    [InlineData("scope")]
    [InlineData("end of scope")]
    [InlineData("level")]
    public async Task A_logger_that_throws_fails_no_call(string throwing)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(cancellationToken: Token);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Throwing(throwing)));
        services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = platform.ServerUrl;
            options.AppKey = platform.AppKey;
            options.AppId = platform.AppId;
            options.Secret = platform.Secret;
            options.RetryDelay = TimeSpan.Zero;
            options.Validation = BatchTaskValidation.Warn;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();

        // A problem, a retry, a refusal and a lost answer are told as well as a task.
        platform.InjectNext(FakeFault.Throttle);
        BatchTaskCreated created = await client.CreateAsync(SampleTask.Create("one", "a", "a"), Token);
        Assert.Equal(Assert.Single(platform.Tasks).TaskId, created.TaskId);
        var refused = await Assert.ThrowsAsync<BatchTaskRejectedException>(() => client.CreateAsync(SampleTask.Create("one"), Token));
        Assert.Equal(BatchTaskErrorCode.TaskNameExists, refused.ErrorCode);
        platform.InjectNext(FakeFault.DropAfter);
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(SampleTask.Create("two"), Token));
    }

    private sealed class Throwing(string what) : ILoggerProvider, ILogger, IDisposable
    {
        public ILogger CreateLogger(string categoryName) =>
            categoryName.Contains("BatchTaskClient", StringComparison.Ordinal) ? this : new Throwing("nothing");

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => Pass("scope", new Throwing(what));

        public bool IsEnabled(LogLevel logLevel) => Pass("level", true);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Pass("log", true);

        void IDisposable.Dispose() => Pass("end of scope", true);

        private T Pass<T>(string where, T result) => where == what ? throw new InvalidOperationException("the log is full") : result;
    }
}
