using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>"Query batch task": what is asked, and how the answer is read.</summary>
public class StatusTests
{
    private const string Id = "5bf8f8567dd2d86eab87edd9";

    private const string Example =
        """
        {"appId":"APP","taskId":"5bf8f8567dd2d86eab87edd9","taskName":"raise-level","operator":"admin","taskFrom":"Northbound","taskType":"DeviceCmd",
         "status":"Running","startTime":"20181124T070142Z","timeout":60000,"progress":333,"totalCnt":3,"successCnt":1,"failCnt":0,"timeoutCnt":0,
         "expiredCnt":0,"completeCnt":1,"successRate":333,"param":{"method":"M"},"tags":[{"tagName":"site","tagValue":"A"}]}
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_asks_for_the_task_with_its_tags()
    {
        var platform = new StubPlatform(200, Example);
        await platform.Client().GetAsync(Id, Token);
        await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client(options => options.AppId = "a&b").GetAsync("x/ä", Token));
        Assert.Equal("GET https://platform.example:8743/iocm/app/batchtask/v1.1.0/tasks/5bf8f8567dd2d86eab87edd9?select=tag", platform.Sent[0].Line);
        Assert.Equal(StubPlatform.AppKey, platform.Sent[0].Headers["app_key"]);
        Assert.Equal("Bearer " + StubPlatform.Token, platform.Sent[0].Headers["Authorization"]);
        Assert.Equal("GET https://platform.example:8743/iocm/app/batchtask/v1.1.0/tasks/x%2F%C3%A4?select=tag&appId=a%26b", platform.Sent[1].Line);
    }

    [Fact]
    public async Task Every_field_is_read()
    {
        BatchTaskStatus status = await new StubPlatform(200, Example).Client().GetAsync(Id, Token);
        Assert.Equal(("APP", Id, "raise-level"), (status.AppId, status.TaskId, status.TaskName));
        Assert.Equal(("admin", "Northbound", "DeviceCmd"), (status.Operator, status.TaskFrom, status.TaskType));
        Assert.Equal((BatchTaskState.Running, false), (status.State, status.IsFinished));
        Assert.Equal(new DateTimeOffset(2018, 11, 24, 7, 1, 42, TimeSpan.Zero), status.StartTime);
        Assert.Equal(TimeSpan.FromMinutes(1000), status.Timeout);
        Assert.Equal((333, 3, 1, 0, 0), (status.ProgressPerMille, status.TotalCount, status.SuccessCount, status.FailCount, status.TimeoutCount));
        Assert.Equal((0, 1, 333), (status.ExpiredCount, status.CompleteCount, status.SuccessRatePerMille));
        Assert.Equal("""{"method":"M"}""", status.Param);
        BatchTaskTag tag = Assert.Single(status.Tags);
        Assert.Equal(("site", "A"), (tag.TagName, tag.TagValue));
    }

    [Theory]
    [InlineData("""{"status":"Complete"}""", "Complete|||0")]
    [InlineData("""{"taskID":"5bf8f8567dd2d86eab87edd9","status":"Timeout","totalCnt":null,"new":{"status":"x"}}""", "Timeout|||0")]
    [InlineData("""{"status":"Paused","totalCnt":"5","progress":12.0}""", "Paused|5|12|0")]
    [InlineData("""{"status":"Pending","totalCnt":99999999999,"progress":true}""", "Pending|||0")]
    [InlineData("""{"status":7,"totalCnt":[1],"progress":{"a":1},"tags":{"tagName":"a"}}""", "7|||0")]
    [InlineData("""{"status":"Running","tags":[null,7,{"tagName":"a"},{"other":[]}]}""", "Running|||2")]
    [InlineData("\uFEFF{\"status\":\"Running\",\"param\":null,\"tags\":null}", "Running|||0")]
    public async Task Other_shapes_are_read_too(string json, string expected)
    {
        BatchTaskStatus status = await new StubPlatform(200, json).Client().GetAsync(Id, Token);
        Assert.Equal(expected, $"{status.State}|{status.TotalCount}|{status.ProgressPerMille}|{status.Tags.Count}");
        Assert.Equal(Id, status.TaskId);
    }

    [Theory]
    [InlineData("60000", 1000d)]
    [InlineData("600", 10d)]
    [InlineData("599", 599d)]
    [InlineData("10", 10d)]
    [InlineData("172800", 2880d)]
    [InlineData("\"60000\"", 1000d)]
    [InlineData("172801", null)]
    [InlineData("-1", null)]
    [InlineData("\"soon\"", null)]
    public async Task The_timeout_is_of_seconds_and_of_minutes_where_it_cannot_be_seconds(string number, double? minutes)
    {
        BatchTaskStatus status = await new StubPlatform(200, $$"""{"status":"Running","timeout":{{number}}}""").Client().GetAsync(Id, Token);
        Assert.Equal(minutes, status.Timeout?.TotalMinutes);
    }

    [Theory]
    [InlineData("20181124T070142Z", "2018-11-24T07:01:42.0000000+00:00")]
    [InlineData("2018-11-24T08:01:42+01:00", "2018-11-24T07:01:42.0000000+00:00")]
    [InlineData("20181324T070142Z", null)]
    [InlineData("", null)]
    public async Task The_start_is_read_in_UTC(string text, string? expected)
    {
        BatchTaskStatus status = await new StubPlatform(200, $$"""{"status":"Running","startTime":"{{text}}"}""").Client().GetAsync(Id, Token);
        Assert.Equal(expected, status.StartTime?.ToString("o"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public async Task An_id_that_cannot_be_one_is_rejected_before_anything_is_sent(string id)
    {
        var platform = new StubPlatform(200, Example);
        BatchTaskClient client = platform.Client();
        Assert.Contains("id of a batch task", (await Assert.ThrowsAsync<ArgumentException>(() => client.GetAsync(id, Token))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => { _ = client.WatchAsync(id, null, Token); });
        Assert.Throws<ArgumentException>(() => { _ = client.GetSubtasksAsync(id, null, Token); });
        await Assert.ThrowsAsync<ArgumentException>(() => client.CancelAsync(id, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => client.WaitAsync(id, null, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.GetAsync(null!, Token));
        Assert.Empty(platform.Sent);
    }
}
