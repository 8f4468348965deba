using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>ResolveUnknownOutcome: sent again under the same name, and what the answers then mean.</summary>
public class ResolveTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_name_that_exists_now_means_that_the_first_was_accepted()
    {
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Rejects(BatchTaskErrorCode.TaskNameExists));
        BatchTaskCreated created = await Create(platform);
        Assert.False(created.IsTaskIdKnown);
        Assert.Null(created.TaskId);
        Assert.Equal("raise-level", created.TaskName);
        Assert.Equal(2, platform.Bodies.Count);
        Assert.Single(platform.Bodies.Distinct());
    }

    [Fact]
    public async Task A_task_created_by_the_second_send_has_its_id()
    {
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Creates("43"));
        BatchTaskCreated created = await Create(platform);
        Assert.True(created.IsTaskIdKnown);
        Assert.Equal("43", created.TaskId);
    }

    [Fact]
    public async Task It_goes_on_through_failures_that_tell_nothing()
    {
        var platform = new StubPlatform(
            StubPlatform.Breaks,
            StubPlatform.RefusesConnection,
            StubPlatform.Rejects(BatchTaskErrorCode.Throttled),
            StubPlatform.Answers(502, "<html>"),
            StubPlatform.Rejects(BatchTaskErrorCode.InternalServerError),
            StubPlatform.Rejects(BatchTaskErrorCode.TaskNameExists));
        Assert.False((await Create(platform)).IsTaskIdKnown);
    }

    [Fact]
    public async Task It_ends_with_the_first_ambiguity_when_the_retries_are_used_up()
    {
        var platform = new StubPlatform(StubPlatform.Answers(504, "first"), StubPlatform.Breaks);
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => Create(platform));
        Assert.Equal(504, unknown.HttpStatus);
        Assert.Equal(6, platform.Bodies.Count);
    }

    [Theory]
    [InlineData("105001")]
    [InlineData("50400")]
    [InlineData("100028")]
    [InlineData("1010005")]
    public async Task Another_refusal_says_nothing_of_the_first_send(string code)
    {
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Rejects(new BatchTaskErrorCode(code)));
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => Create(platform));
        Assert.IsType<HttpRequestException>(unknown.InnerException);
        Assert.Equal(2, platform.Bodies.Count);
    }

    [Fact]
    public async Task A_token_is_renewed_as_often_as_there_are_retries_left()
    {
        int asked = 0;
        BatchTaskErrorCode invalid = BatchTaskErrorCode.InvalidCredentials;
        var platform = new StubPlatform(
            StubPlatform.Breaks, StubPlatform.Rejects(invalid), StubPlatform.Rejects(invalid), StubPlatform.Rejects(invalid), StubPlatform.Rejects(BatchTaskErrorCode.TaskNameExists));
        BatchTaskClient client = platform.Client(options =>
        {
            options.ResolveUnknownOutcome = true;
            options.AccessTokenProvider = _ => new ValueTask<string>("token" + asked++);
        });
        Assert.False((await client.CreateAsync(Samples.Task(), Token)).IsTaskIdKnown);

        var hopeless = new StubPlatform(StubPlatform.Breaks, StubPlatform.Rejects(invalid));
        client = hopeless.Client(options =>
        {
            options.ResolveUnknownOutcome = true;
            options.AccessTokenProvider = _ => new ValueTask<string>("token" + asked++);
        });
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.Equal(7, hopeless.Bodies.Count);
    }

    [Fact]
    public async Task A_token_that_is_not_to_be_had_leaves_it_ambiguous()
    {
        int asked = 0;
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials));
        BatchTaskClient client = platform.Client(options =>
        {
            options.ResolveUnknownOutcome = true;
            options.AccessTokenProvider = _ => asked++ == 0 ? new ValueTask<string>("token") : throw new TimeoutException("login");
        });
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(Samples.Task(), Token));
    }

    [Fact]
    public async Task A_token_provider_that_fails_when_the_caller_cancels_leaves_it_ambiguous()
    {
        using var source = new CancellationTokenSource();
        int asked = 0;
        BatchTaskClient client = new StubPlatform(StubPlatform.Breaks).Client(options =>
        {
            options.ResolveUnknownOutcome = true;
            options.AccessTokenProvider = _ =>
            {
                if (asked++ == 0)
                {
                    return new ValueTask<string>("token");
                }

                source.Cancel();
                throw new TimeoutException("login");
            };
        });
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(Samples.Task(), source.Token));
    }

    [Fact]
    public async Task A_name_that_existed_at_the_first_send_is_a_refusal()
    {
        var platform = new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Rejects(BatchTaskErrorCode.TaskNameExists));
        var refused = await Assert.ThrowsAsync<BatchTaskRejectedException>(() => Create(platform));
        Assert.Equal(BatchTaskErrorCode.TaskNameExists, refused.ErrorCode);
    }

    [Fact]
    public async Task A_wait_cancelled_while_it_is_open_says_that_the_task_may_exist()
    {
        using var source = new CancellationTokenSource();
        var platform = new StubPlatform(StubPlatform.Breaks);
        BatchTaskClient client = platform.Client(options =>
        {
            options.ResolveUnknownOutcome = true;
            options.TimeProvider = new ManualClock { OnWait = _ => source.Cancel() };
        });
        var cancelled = await Assert.ThrowsAsync<BatchTaskCanceledException>(() => client.CreateAsync(Samples.Task(), source.Token));
        Assert.True(cancelled.TaskMayExist);
        Assert.Contains("the task may exist", cancelled.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_retries_it_makes_no_sense() => Assert.Throws<ArgumentException>(() => new StubPlatform(StubPlatform.Breaks).Client(options =>
    {
        options.ResolveUnknownOutcome = true;
        options.MaxRetries = 0;
    }));

    private static Task<BatchTaskCreated> Create(StubPlatform platform) =>
        platform.Client(options => options.ResolveUnknownOutcome = true).CreateAsync(Samples.Task(), Token);
}
