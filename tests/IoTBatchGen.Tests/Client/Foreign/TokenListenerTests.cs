using System;
using System.Diagnostics.Metrics;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>Those who are told of tokens: they cost no token, and nobody else waits for them.</summary>
public sealed class TokenListenerTests : IDisposable
{
    private static readonly AsyncLocal<bool> IsThrowing = new();
    private readonly LoginDesk _desk = new();
    private readonly MeterListener _listener = new()
    {
        InstrumentPublished = (instrument, on) =>
        {
            if (instrument.Meter.Name == BatchTaskDiagnostics.MeterName)
            {
                on.EnableMeasurementEvents(instrument);
            }
        },
    };

    public TokenListenerTests()
    {
        _listener.SetMeasurementEventCallback<long>((_, _, _, _) =>
        {
            if (IsThrowing.Value)
            {
                throw new InvalidOperationException("exporter");
            }
        });
        _listener.Start();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _listener.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public async Task A_metric_listener_that_throws_costs_no_token_and_does_not_end_the_source()
    {
        IsThrowing.Value = true;
        _desk.Answer = number => number == 1 ? (401, "{}") : (200, LoginDesk.Issue(number));
        LoginTokenSource source = _desk.Source();
        await Assert.ThrowsAsync<AccessTokenException>(() => source.GetAsync(Token).AsTask());
        Assert.Equal("token2", await source.GetAsync(Token));
        Assert.Equal("token2", await source.GetAsync(Token));
        Assert.Equal("token3", await source.RenewAsync("token2", Token));
    }

    [Fact]
    public async Task An_observer_that_blocks_keeps_the_token_from_nobody_else()
    {
        using var observer = new Blocking();
        LoginTokenSource source = _desk.Source(options => options.Observer = observer);
        Task<string> first = source.GetAsync(Token).AsTask();
        await observer.Called.Task.WaitAsync(TimeSpan.FromSeconds(10), Token);
        Assert.Equal("token1", await source.GetAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(10), Token));
        observer.Go.Set();
        Assert.Equal("token1", await first);
    }

    private sealed class Blocking : BatchTaskClientObserver, IDisposable
    {
        public TaskCompletionSource Called { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ManualResetEventSlim Go { get; } = new();

        public override void OnTokenObtained(bool refreshed)
        {
            Called.SetResult();
            Go.Wait(TimeSpan.FromSeconds(30));
        }

        public void Dispose() => Go.Dispose();
    }
}
