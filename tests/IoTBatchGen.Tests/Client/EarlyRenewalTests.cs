using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>A token is renewed a little early; where that fails, there is still the old one.</summary>
public sealed class EarlyRenewalTests : IDisposable
{
    private readonly LoginDesk _desk = new();
    private int _failing = int.MaxValue;

    public EarlyRenewalTests() => _desk.Answer = number => number < _failing
        ? (200, LoginDesk.Issue(number, "\"r\"", "100"))
        : (503, "busy");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_token_that_is_still_valid_is_used_and_the_renewal_tried_again_after_a_pause()
    {
        LoginTokenSource source = _desk.Source();
        Assert.Equal("token1", await source.GetAsync(Token));
        _failing = 2;

        // Fresh for 90 seconds, valid for 100. Each attempt is a refresh and a login.
        foreach ((int second, int asked) in new[] { (91, 3), (92, 3), (95, 3), (96, 5), (97, 5), (98, 7), (99, 9) })
        {
            At(second);
            Assert.Equal("token1", await source.GetAsync(Token));
            Assert.Equal(asked, _desk.Asked.Count);
        }

        _failing = int.MaxValue;
        At(99.9);
        Assert.Equal("token1", await source.GetAsync(Token));
        At(100);
        Assert.Equal("token10", await source.GetAsync(Token));
    }

    [Fact]
    public async Task The_pause_after_a_failed_renewal_does_not_outlast_the_token()
    {
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        _failing = 2;
        At(99.5);
        Assert.Equal("token1", await source.GetAsync(Token));
        _failing = int.MaxValue;
        At(100.2);
        Assert.Equal("token4", await source.GetAsync(Token));
    }

    [Fact]
    public async Task An_expired_one_is_not_used()
    {
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        _failing = 2;
        At(100);
        await Assert.ThrowsAsync<AccessTokenException>(() => source.GetAsync(Token).AsTask());

        // Nor what came with it.
        _failing = int.MaxValue;
        Assert.Equal("token4", await source.GetAsync(Token));
        Assert.Equal(["login", "refreshToken", "login", "login"], _desk.Asked.Select(asked => asked.Split(' ')[1].Split('/')[^1]));
    }

    [Theory]
    [InlineData(99.5, true)]
    [InlineData(100, false)]
    [InlineData(101, false)]
    public async Task One_that_expires_before_its_failed_renewal_is_known_is_not_used(double known, bool isUsed)
    {
        var observer = new Noting { Failed = () => At(known) };
        LoginTokenSource source = _desk.Source(options => options.Observer = observer);
        await source.GetAsync(Token);
        _failing = 2;
        At(99);
        Task<string> call = source.GetAsync(Token).AsTask();
        if (isUsed)
        {
            Assert.Equal("token1", await call);
        }
        else
        {
            await Assert.ThrowsAsync<AccessTokenException>(() => call);
        }
    }

    [Fact]
    public async Task A_refused_one_is_not_used_by_anyone()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        _failing = 2;
        At(91);
        _desk.Gate = gate.Task;
        Task<string> early = source.GetAsync(Token).AsTask();
        Task<string> afterRefusal = source.RenewAsync("token1", Token).AsTask();
        gate.SetResult();
        await Assert.ThrowsAsync<AccessTokenException>(() => afterRefusal);
        await Assert.ThrowsAsync<AccessTokenException>(() => early);
        await Assert.ThrowsAsync<AccessTokenException>(() => source.GetAsync(Token).AsTask());
        _failing = int.MaxValue;
        string token = await source.GetAsync(Token);
        Assert.NotEqual("token1", token);
        Assert.Equal(token, await source.RenewAsync("token1", Token));
    }

    [Fact]
    public async Task Whoever_waits_for_it_gets_the_old_one_and_is_told_nothing()
    {
        var observer = new Noting();
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        LoginTokenSource source = _desk.Source(options => options.Observer = observer);
        await source.GetAsync(Token);
        _failing = 2;
        At(91);
        _desk.Gate = gate.Task;
        Task<string>[] callers = [.. Enumerable.Range(0, 100).Select(_ => Task.Run(() => source.GetAsync(Token).AsTask()))];
        await Task.Delay(20, Token);
        gate.SetResult();
        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("token1", token));
        Assert.Equal(1, observer.Failures);
        Assert.Equal(3, _desk.Asked.Count);
    }

    [Fact]
    public async Task One_who_cancels_meanwhile_gets_the_cancellation()
    {
        using var impatience = new CancellationTokenSource();
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        At(91);
        _desk.Gate = gate.Task;
        Task<string> caller = source.GetAsync(impatience.Token).AsTask();
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => caller);
        gate.SetResult();
        Assert.Equal("token2", await source.GetAsync(Token));
    }

    [Fact]
    public async Task A_lost_connection_is_a_failure_like_another()
    {
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        _desk.Answer = _ => throw new HttpRequestException("Connection refused");
        At(95);
        Assert.Equal("token1", await source.GetAsync(Token));
        At(101);
        await Assert.ThrowsAsync<AccessTokenException>(() => source.GetAsync(Token).AsTask());
    }

    private void At(double second) => _desk.Clock.Advance(TimeSpan.FromSeconds(second) - _desk.Clock.Elapsed);

    private sealed class Noting : BatchTaskClientObserver
    {
        public int Failures { get; private set; }

        public Action Failed { get; init; } = () => { };

        public override void OnTokenFailed(Exception failure)
        {
            Failures++;
            Failed();
        }
    }
}
