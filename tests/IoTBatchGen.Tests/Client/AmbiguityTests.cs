using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>What may have been accepted: told as such, and not sent again unless asked for.</summary>
public class AmbiguityTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_broken_connection_after_sending_is_ambiguous_and_nothing_is_sent_again()
    {
        var platform = new StubPlatform(StubPlatform.Breaks);
        BatchTaskOutcomeUnknownException unknown = await Ambiguous(platform.Client());
        Assert.Equal("raise-level", unknown.TaskName);
        Assert.Equal(0, unknown.HttpStatus);
        Assert.Equal(string.Empty, unknown.ErrorCode.Value);
        Assert.IsType<HttpRequestException>(unknown.InnerException);
        Assert.Equal(
            "It is unknown whether the platform accepted the batch task. An error occurred while sending the request."
                + " Sending it again under the same task name is safe:"
                + " 105002 (the task name exists) then means that the first was accepted.",
            unknown.Message);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_ambiguous()
    {
        var platform = new StubPlatform(200, () => new StreamContent(new EndlessStream(fault: new IOException("reset"))));
        BatchTaskOutcomeUnknownException unknown = await Ambiguous(platform.Client());
        Assert.Contains("The connection closed before the response was complete", unknown.Message, StringComparison.Ordinal);
        Assert.Single(platform.Sent);
    }

    [Fact]
    public async Task The_timeout_of_the_HttpClient_is_ambiguous_and_covers_the_body_too()
    {
        var silentBody = new StubPlatform(200, () => new StreamContent(new EndlessStream(silent: true)));
        foreach (BatchTaskClient client in new[]
                 {
                     silentBody.Client(timeout: TimeSpan.FromSeconds(1)),
                     new StubPlatform(StubPlatform.IsSilent).Client(timeout: TimeSpan.FromSeconds(1)),
                 })
        {
            BatchTaskOutcomeUnknownException unknown = await Ambiguous(client).WaitAsync(TimeSpan.FromSeconds(30), Token);
            Assert.IsType<TimeoutException>(unknown.InnerException!.InnerException);
        }
    }

    [Fact]
    public async Task A_timeout_before_sending_is_no_ambiguity()
    {
        // As a ConnectTimeout of the handler tells it.
        var platform = new StubPlatform(StubPlatform.Creates());
        using var http = new HttpClient(new Slow(platform), disposeHandler: false);
        var client = new BatchTaskClient(http, StubPlatform.Options());
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => client.CreateAsync(Samples.Task(), Token));
        var timeout = Assert.IsType<TimeoutException>(Assert.IsType<HttpRequestException>(failure.InnerException).InnerException);
        Assert.Null(timeout.InnerException);
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task The_codes_own_handling_is_told_with_the_ambiguity()
    {
        BatchTaskOutcomeUnknownException unknown = await Ambiguous(new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InternalServerError)).Client());
        Assert.Equal(BatchTaskErrorCode.InternalServerError, unknown.ErrorCode);
        Assert.Equal("Internal server error.", unknown.Description);
        Assert.Contains("Contact IoT platform maintenance personnel.", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_task_name_there_is_no_safe_way_to_send_it_again()
    {
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options =>
        {
            options.Validation = BatchTaskValidation.Off;
            options.ResolveUnknownOutcome = true;
        });
        BatchTask task = Samples.Task();
        task.TaskName = null;
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(task, Token));
        Assert.Null(unknown.TaskName);
        Assert.EndsWith("It has no task name, so it cannot be sent again safely.", unknown.Message, StringComparison.Ordinal);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task A_call_cancelled_after_sending_says_that_the_task_may_exist()
    {
        using var source = new CancellationTokenSource();
        var platform = new StubPlatform((request, token) =>
        {
            source.Cancel();
            return StubPlatform.IsSilent(request, token);
        });
        var cancelled = await Assert.ThrowsAsync<BatchTaskCanceledException>(
            () => platform.Client().CreateAsync(Samples.Task(), source.Token));
        Assert.True(cancelled.TaskMayExist);
        Assert.Contains("the task may exist", cancelled.Message, StringComparison.Ordinal);
        Assert.Single(platform.Bodies);
    }

    private static Task<BatchTaskOutcomeUnknownException> Ambiguous(BatchTaskClient client) =>
        Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(Samples.Task(), Token));

    private sealed class Slow(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new TaskCanceledException("A connection could not be established within the configured ConnectTimeout.", new TimeoutException());
    }
}
