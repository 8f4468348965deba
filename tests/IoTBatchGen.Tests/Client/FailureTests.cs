using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public class FailureTests
{
    [Fact]
    public async Task A_cancelled_call_sends_nothing()
    {
        var platform = new StubPlatform(200, """{"taskID":"42"}""");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => platform.Client().CreateAsync(Samples.Task(), source.Token));
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task The_token_provider_gets_the_callers_cancellation()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;
        var platform = new StubPlatform(200, """{"taskID":"42"}""");
        BatchTaskClient client = platform.Client(options => options.AccessToken = token =>
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

    [Fact]
    public async Task The_timeout_of_the_HttpClient_covers_the_body_too()
    {
        var platform = new StubPlatform(200, () => new StreamContent(new EndlessStream(silent: true)));
        BatchTaskClient client = platform.Client(timeout: TimeSpan.FromMilliseconds(50));
        CancellationToken never = TestContext.Current.CancellationToken;
        var exception = await Assert.ThrowsAsync<TaskCanceledException>(
            () => client.CreateAsync(Samples.Task(), never).WaitAsync(TimeSpan.FromSeconds(30), never));
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Single(platform.Sent);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_failed_request_and_nothing_is_sent_again()
    {
        var platform = new StubPlatform(200, () => new StreamContent(new EndlessStream(fault: new IOException("reset"))));
        await Assert.ThrowsAsync<HttpRequestException>(
            () => platform.Client().CreateAsync(Samples.Task(), TestContext.Current.CancellationToken));
        Assert.Single(platform.Sent);
    }

    [Theory]
    [InlineData(500, """{"error_code":"50252","error_desc":"Internal server error."}""")]
    [InlineData(403, """{"error_code":"1010009","error_desc":"app throttle exceed."}""")]
    [InlineData(503, "")]
    public async Task A_refused_task_is_not_sent_again(int status, string body)
    {
        var platform = new StubPlatform(status, body);
        var exception = await Assert.ThrowsAsync<BatchTaskException>(
            () => platform.Client().CreateAsync(Samples.Task(), TestContext.Current.CancellationToken));
        Assert.True(exception.IsTransient);
        Assert.Single(platform.Sent);
    }
}
