using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.NSwag;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.OtherTools;

/// <summary>What the client that NSwag makes of the API contract reads of a task is what ours reads.</summary>
public sealed class NSwagQueryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_read_the_same_of_a_task()
    {
        await using FollowedTask followed = await FollowedTask.StartAsync();
        using var http = new HttpClient();
        NSwag.BatchTaskStatus theirs = await Theirs(followed, http).QueryBatchTaskAsync(
            followed.Platform.AppKey, "Bearer " + followed.Platform.AccessToken, followed.TaskId, null!, Select.Tag, Token);
        BatchTaskStatus ours = await followed.Client.GetAsync(followed.TaskId, Token);

        Assert.Equal(
            (theirs.AppId, theirs.TaskId, theirs.TaskName, theirs.Operator, theirs.TaskFrom, theirs.TaskType, theirs.Status),
            (ours.AppId, ours.TaskId, ours.TaskName, ours.Operator, ours.TaskFrom, ours.TaskType, ours.State.Value));
        Assert.Equal(
            (theirs.Progress, theirs.TotalCnt, theirs.SuccessCnt, theirs.FailCnt, theirs.TimeoutCnt, theirs.CompleteCnt, theirs.ExpiredCnt, theirs.SuccessRate),
            (ours.ProgressPerMille, ours.TotalCount, ours.SuccessCount, ours.FailCount, ours.TimeoutCount, ours.CompleteCount, ours.ExpiredCount, ours.SuccessRatePerMille));
        Assert.Equal(TimeSpan.FromSeconds(theirs.Timeout), ours.Timeout);
        Assert.Equal(TimeSpan.FromMinutes(1000), ours.Timeout);
        Assert.Equal(theirs.StartTime, ours.StartTime!.Value.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Assert.Equal(theirs.Tags.Select(tag => (tag.TagName, tag.TagValue)), ours.Tags.Select(tag => (tag.TagName!, tag.TagValue!)));
        Assert.Equal(("Running", 4, 750), (theirs.Status, theirs.TotalCnt, theirs.Progress));
    }

    [Theory]
    [InlineData(FakeOutput.JsonInText, FakePaging.Rest)]
    [InlineData(FakeOutput.ResultObject, FakePaging.Sdk)]
    [InlineData(FakeOutput.Word, FakePaging.Rest)]
    public async Task Both_read_the_same_of_the_devices(FakeOutput output, FakePaging paging)
    {
        await using FollowedTask followed = await FollowedTask.StartAsync(output, paging);
        using var http = new HttpClient();
        NSwag.BatchSubtaskPage theirs = await Theirs(followed, http).QueryBatchSubtasksAsync(
            followed.Platform.AppKey, "Bearer " + followed.Platform.AccessToken, followed.TaskId, null!, null, null!, null!, 0, 250, Token);
        BatchSubtaskPage ours = await followed.Client.GetSubtaskPageAsync(followed.TaskId, cancellationToken: Token);

        Assert.Equal(
            theirs.TaskDetails.Select(device => (device.Param.DeviceId, device.Param.CommandId, device.Status)),
            ours.Subtasks.Select(device => (device.DeviceId!, device.CommandId!, device.State.Value)));
        Assert.Equal(["Success", "Fail", "Timeout", "Pending"], ours.Subtasks.Select(device => device.State.Value));
        Assert.Equal((theirs.PageNo, theirs.PageSize, theirs.TotalCount), (ours.PageNo, ours.PageSize, ours.TotalCount));
        Assert.Equal(theirs.TaskDetails.Select(device => device.Output?.ToString()), ours.Subtasks.Select(device => device.Output));
        Assert.Contains("100223", theirs.TaskDetails.ElementAt(1).Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(BatchTaskErrorCode.CommandCountLimitReached, ours.Subtasks[1].Error!.ErrorCode);
    }

    [Fact]
    public async Task Both_read_the_devices_in_a_state()
    {
        await using FollowedTask followed = await FollowedTask.StartAsync();
        using var http = new HttpClient();
        foreach ((Status status, BatchSubtaskState state) in new[] { (Status.Success, BatchSubtaskState.Success), (Status.Timeout, BatchSubtaskState.Timeout) })
        {
            NSwag.BatchSubtaskPage theirs = await Theirs(followed, http).QueryBatchSubtasksAsync(
                followed.Platform.AppKey, "Bearer " + followed.Platform.AccessToken, followed.TaskId, null!, status, null!, null!, 0, 250, Token);
            BatchSubtaskPage ours = await followed.Client.GetSubtaskPageAsync(followed.TaskId, new BatchSubtaskFilter { State = state }, cancellationToken: Token);
            Assert.Equal(Assert.Single(theirs.TaskDetails).Param.DeviceId, Assert.Single(ours.Subtasks).DeviceId);
        }
    }

    [Fact]
    public async Task Both_get_105005_of_a_task_that_does_not_exist()
    {
        await using FollowedTask followed = await FollowedTask.StartAsync();
        using var http = new HttpClient();
        var theirs = await Assert.ThrowsAsync<ApiException<Error>>(() => Theirs(followed, http).QueryBatchTaskAsync(
            followed.Platform.AppKey, "Bearer " + followed.Platform.AccessToken, "unknown", null!, null, Token));
        var ours = await Assert.ThrowsAsync<BatchTaskQueryException>(() => followed.Client.GetAsync("unknown", Token));
        Assert.Equal((404, BatchTaskErrorCode.TaskNotExist.Value), (theirs.StatusCode, theirs.Result.Error_code));
        Assert.Equal((404, BatchTaskErrorCode.TaskNotExist), (ours.HttpStatus, ours.ErrorCode));
    }

    [Fact]
    public async Task What_theirs_has_canceled_is_too_late_for_ours()
    {
        await using FollowedTask followed = await FollowedTask.StartAsync();
        using var http = new HttpClient();
        BatchSubtask asleep = (await followed.Client.GetSubtaskPageAsync(
            followed.TaskId, new BatchSubtaskFilter { State = BatchSubtaskState.Pending }, cancellationToken: Token)).Subtasks[0];
        Response2 canceled = await Theirs(followed, http).CancelDeviceCommandAsync(
            followed.Platform.AppKey, "Bearer " + followed.Platform.AccessToken, asleep.CommandId!, null!, new CommandChange(), Token);
        Response2 again = await Theirs(followed, http).CancelDeviceCommandAsync(
            followed.Platform.AppKey, "Bearer " + followed.Platform.AccessToken, asleep.CommandId!, null!, new CommandChange(), Token);

        Assert.Equal((asleep.CommandId, "CANCELED"), (canceled.AdditionalProperties["commandId"].ToString(), canceled.AdditionalProperties["status"].ToString()));
        Assert.Equal(BatchTaskErrorCode.CommandNotPending.Value, again.AdditionalProperties["error_code"].ToString());
        BatchTaskCancellation ours = await followed.Client.CancelAsync(followed.TaskId, Token);
        Assert.Equal((0, 0), (ours.Canceled, ours.Failed.Count));
    }

    [Fact]
    public async Task Both_read_the_same_of_what_the_platform_pushes()
    {
        await using FollowedTask followed = await FollowedTask.StartAsync();
        await followed.Platform.WaitForCallbacksAsync(Token);
        IReadOnlyList<FakeCallback> pushes = followed.Platform.Callbacks;
        Assert.All(pushes, push =>
        {
            CommandResult theirs = JsonSerializer.Deserialize<CommandResult>(push.Body)!;
            DeviceCommandResult ours = DeviceCommandResult.Parse(push.Body);
            Assert.Equal(
                (theirs.DeviceId, theirs.CommandId, theirs.Result.ResultCode, theirs.Result.ResultDetail?.ToString()),
                (ours.DeviceId, ours.CommandId, ours.State.Value, ours.Detail));
        });
        Assert.Equal(
            ["3f1a SUCCESSFUL", "77b2 FAILED", "85c0 TIMEOUT"],
            pushes.Where(push => push.State.IsFinal).Select(push => $"{push.DeviceId} {push.State}").Order(StringComparer.Ordinal));
    }

    private static NSwagClient Theirs(FollowedTask followed, HttpClient http) => new(http) { BaseUrl = followed.Platform.ServerUrl.ToString() };
}
