using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public class FailureTests
{
    [Fact]
    public async Task A_cancelled_call_asks_for_no_token_and_sends_nothing()
    {
        var platform = new StubPlatform(200, """{"taskID":"42"}""");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        int asked = 0;
        BatchTaskClient client = platform.Client(options => options.AccessTokenProvider = _ => new ValueTask<string>($"token{++asked}"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreateAsync(Samples.Task(), source.Token));
        Assert.Equal(0, asked);
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task The_token_provider_gets_the_callers_cancellation()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;
        var platform = new StubPlatform(200, """{"taskID":"42"}""");
        BatchTaskClient client = platform.Client(options => options.AccessTokenProvider = token =>
        {
            seen = token;
            return new ValueTask<string>("token");
        });
        await client.CreateAsync(Samples.Task(), source.Token);
        Assert.Equal(source.Token, seen);
    }

    [Fact]
    public async Task A_call_can_be_cancelled_while_the_answer_comes_in()
    {
        using var source = new CancellationTokenSource();
        var platform = new StubPlatform(200, () => new StreamContent(new EndlessStream(silent: true)));
        Task<BatchTaskCreated> call = platform.Client().CreateAsync(Samples.Task(), source.Token);
        Assert.False(call.IsCompleted);
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
    }
}
