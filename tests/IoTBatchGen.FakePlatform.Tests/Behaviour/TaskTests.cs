using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

public sealed class TaskTests
{
    [Fact]
    public async Task A_created_task_is_listed_with_what_the_request_said()
    {
        var time = new FakeTimeProvider();
        await using FakeIoTPlatform platform = await Start(new() { TimeProvider = time });
        using var na = new NorthboundApplication(platform);
        Reply reply = await na.PostAsync(Bodies.Of("one"));
        reply.AssertCreated();
        FakeTask task = Assert.Single(platform.Tasks);
        Assert.Equal(reply.TaskId, task.TaskId);
        Assert.Equal((platform.AppId, "one", FakeTaskStatus.Pending), (task.AppId, task.TaskName, task.Status));
        Assert.Equal((TimeSpan.FromMinutes(1000), time.GetUtcNow()), (task.Timeout, task.CreatedAt));
        Assert.Equal($"{reply.TaskId} one Pending", task.ToString());
    }

    [Fact]
    public async Task The_eleventh_unfinished_task_is_rejected_until_one_finishes()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        for (int i = 0; i < 10; i++)
        {
            (await na.PostAsync(Bodies.Of($"task {i}"))).AssertCreated();
        }

        Assert.Equal("105001", (await na.PostAsync(Bodies.Of("eleventh"))).ErrorCode);
        platform.CompleteTask(platform.Tasks[4].TaskId);
        (await na.PostAsync(Bodies.Of("eleventh"))).AssertCreated();
        Assert.Equal("105001", (await na.PostAsync(Bodies.Of("twelfth"))).ErrorCode);
        platform.CompleteAllTasks();
        Assert.All(platform.Tasks, task => Assert.Equal(FakeTaskStatus.Complete, task.Status));
        (await na.PostAsync(Bodies.Of("twelfth"))).AssertCreated();
    }

    [Fact]
    public async Task A_task_finishes_when_its_timeout_has_passed_and_stays_so()
    {
        var time = new FakeTimeProvider();
        await using FakeIoTPlatform platform = await Start(new() { TimeProvider = time, MaxUnfinishedTasks = 1 });
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.With("timeout", "10"))).AssertCreated();
        time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        Assert.Equal("105001", (await na.PostAsync(Bodies.Of("next"))).ErrorCode);
        time.Advance(TimeSpan.FromTicks(1));
        (await na.PostAsync(Bodies.Of("next"))).AssertCreated();
        platform.CompleteAllTasks();
        Assert.Equal([FakeTaskStatus.Timeout, FakeTaskStatus.Complete], platform.Tasks.Select(task => task.Status));
    }

    [Fact]
    public async Task Each_application_has_its_own_count_but_names_are_the_platforms()
    {
        await using FakeIoTPlatform platform = await Start(new() { MaxUnfinishedTasks = 1, AuthorizedAppIds = ["other"] });
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.Of("raise-level"))).AssertCreated();
        Assert.Equal("105002", (await na.PostAsync(Bodies.With("appId", "\"other\""))).ErrorCode);
        (await na.PostAsync(Bodies.With(body => (body["appId"], body["taskName"]) = ("other", "second")))).AssertCreated();
        Assert.Equal([platform.AppId, "other"], platform.Tasks.Select(task => task.AppId));
        string named = Bodies.With(body => (body["appId"], body["taskName"]) = (platform.AppId, "third"));
        Assert.Equal("105001", (await na.PostAsync(named)).ErrorCode);
    }

    [Fact]
    public async Task The_callers_own_application_may_be_the_unauthorized_one()
    {
        await using FakeIoTPlatform platform = await Start(new() { AppId = "mine", UnauthorizedAppIds = ["mine"] });
        using var na = new NorthboundApplication(platform);
        Assert.Equal("100217", (await na.PostAsync(Bodies.With("appId", "\"mine\""))).ErrorCode);
        (await na.PostAsync(Bodies.With("appId", "null"))).AssertCreated();
        Assert.Equal("mine", Assert.Single(platform.Tasks).AppId);
    }

    [Fact]
    public async Task Sequential_ids_are_the_same_on_every_platform()
    {
        for (int run = 0; run < 2; run++)
        {
            await using FakeIoTPlatform platform = await Start(new() { SequentialTaskIds = true });
            using var na = new NorthboundApplication(platform);
            Assert.Equal("task-1", (await na.PostAsync(Bodies.Of("a"))).TaskId);
            Assert.Equal("task-2", (await na.PostAsync(Bodies.Of("b"))).TaskId);
        }
    }

    [Fact]
    public async Task An_unknown_task_cannot_be_completed()
    {
        await using FakeIoTPlatform platform = await Start();
        Assert.Throws<ArgumentException>(() => platform.CompleteTask("nothing"));
    }

    [Fact]
    public async Task A_rejection_lasts_for_so_many_calls_and_rejections_queue_up()
    {
        await using FakeIoTPlatform platform = await Start(new() { MaxCallsPerMinute = 1 });
        using var na = new NorthboundApplication(platform);
        platform.RejectNext(BatchTaskErrorCatalog.All[13], calls: 2);
        platform.RejectNext(BatchTaskErrorCatalog.All[1]);
        Assert.Equal("50252", (await na.PostAsync("{}")).ErrorCode);
        Assert.Equal("50252", (await na.PostAsync("{}")).ErrorCode);
        Assert.Equal("101001", (await na.PostAsync("{}")).ErrorCode);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
        Assert.Throws<ArgumentOutOfRangeException>(() => platform.RejectNext(BatchTaskErrorCatalog.All[0], calls: 0));
        Assert.Throws<ArgumentNullException>(() => platform.RejectNext(null!));
    }

    private static Task<FakeIoTPlatform> Start(FakePlatformOptions? options = null) =>
        FakeIoTPlatform.StartAsync(options, TestContext.Current.CancellationToken);
}
