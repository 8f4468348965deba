using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.Life;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Commands;

public sealed class CancelTests
{
    [Fact]
    public async Task A_pending_command_is_canceled_and_never_sent()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(_ => FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(2)), "a", "b");
        Reply reply = await live.Na.CancelAsync("command-1-2");
        Assert.Equal(200, reply.Status);
        Assert.Equal(
            """
            {"commandId":"command-1-2","appId":"fake-app-id","deviceId":"b","command":{"serviceId":"DeliverySchedule","method":"SET_DEVICE_LEVEL","paras":null},
            "callbackUrl":null,"expireTime":60000,"status":"CANCELED","result":{"resultCode":"CANCELED","resultDetail":null},"creationTime":"20181124T070142Z",
            "executeTime":null,"platformIssuedTime":null,"deliveredTime":null,"issuedTimes":0,"maxRetransmit":null}
            """.ReplaceLineEndings(string.Empty),
            reply.Body);
        live.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("a Success, b Fail", await live.SubtasksAsync());
        Assert.Equal("Complete 1 1 2", await live.TaskAsync("status", "successCnt", "failCnt", "completeCnt"));
        FakeTaskDevice device = live.Platform.Tasks[0].Devices[1];
        Assert.Equal((DeviceCommandState.Canceled, "CANCELED: The command was canceled."), (device.State, device.Error!.ToString()));
        Assert.Contains(
            """ "error":"{\"error_code\":\"CANCELED\",\"error_desc\":\"The command was canceled.\"}" """.Trim(),
            (await live.Na.GetSubtasksAsync("taskId=task-1")).Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_not_pending_cannot_be_canceled()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(
            command => command.DeviceId switch
            {
                "sent" => FakeDeviceAnswer.Success(after: TimeSpan.FromDays(1)).WithSentAfter(TimeSpan.FromMinutes(1)),
                "done" => FakeDeviceAnswer.Success(),
                _ => null,
            },
            "sent", "done", "asleep");
        live.Time.Advance(TimeSpan.FromMinutes(1) - TimeSpan.FromTicks(1));
        BatchTaskErrorInfo tooLate = BatchTaskErrorCatalog.Find(BatchTaskOperation.CancelCommand, BatchTaskErrorCode.CommandNotPending, 200)!;
        (await live.Na.CancelAsync("command-1-2")).AssertIs(tooLate);
        Assert.Equal("the command is SUCCESSFUL", live.Platform.Requests[^1].Reason);
        live.Time.Advance(TimeSpan.FromTicks(1));
        (await live.Na.CancelAsync("command-1-1")).AssertIs(tooLate);
        Assert.Null((await live.Na.CancelAsync("command-1-3")).ErrorCode);
        (await live.Na.CancelAsync("command-1-3")).AssertIs(tooLate);
        live.Time.Advance(TimeSpan.FromDays(1));
        (await live.Na.CancelAsync("command-1-1")).AssertIs(tooLate);
        Assert.Equal("sent Timeout, done Success, asleep Fail", await live.SubtasksAsync());
    }

    [Theory]
    [InlineData("command-1-1", "{\"status\":\"CANCELED\"}", "?appId=fake-app-id", null)]
    [InlineData("command-1-1", "{\"status\":\"CANCELED\",\"x\":1}", "", null)]
    [InlineData("command-1-1", "{\"status\":\"canceled\"}", "", "100022")]
    [InlineData("command-1-1", "{\"status\":\"SENT\"}", "", "100022")]
    [InlineData("command-1-1", "{\"status\":1}", "", "100022")]
    [InlineData("command-1-1", "{}", "", "100022")]
    [InlineData("command-1-1", "[]", "", "100022")]
    [InlineData("command-1-1", "", "", "100022")]
    [InlineData("command-1-4", "{\"status\":\"CANCELED\"}", "", "100434")]
    [InlineData("command-2-1", "{\"status\":\"CANCELED\"}", "", "100434")]
    [InlineData("task-1", "{\"status\":\"CANCELED\"}", "", "100434")]
    [InlineData("", "{\"status\":\"CANCELED\"}", "", "100434")]
    [InlineData("command-1-1", "{\"status\":\"CANCELED\"}", "?appId=nothing", "100203")]
    [InlineData("command-1-1", "{\"status\":\"CANCELED\"}", "?appId=closed", "100217")]
    [InlineData("command-1-1", "{\"status\":\"CANCELED\"}", "?appId=other", "100434")]
    public async Task A_cancel_is_answered_by_its_own_table_of_errors(string commandId, string body, string query, string? code)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(
            options => (options.AuthorizedAppIds, options.UnauthorizedAppIds) = (["other"], ["closed"]));
        await live.CreateAsync();
        Reply reply = await live.Na.CancelAsync(commandId, body, query);
        Assert.Equal((code, FakeCalls.CancelCommand), (reply.ErrorCode, live.Platform.Requests[^1].Call));
        Assert.Equal(code is null ? 1 : 0, live.Platform.Tasks[0].Devices.Count(device => device.State == DeviceCommandState.Canceled));
        if (code is not null)
        {
            reply.AssertIs(BatchTaskErrorCatalog.Of(BatchTaskOperation.CancelCommand).First(row => row.ErrorCode.Value == code));
        }
    }

    [Fact]
    public async Task A_task_whose_commands_are_all_canceled_has_ended()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(null, "a");
        await live.Na.CancelAsync("command-1-1");
        Assert.Equal("Complete 1000", await live.TaskAsync("status", "progress"));
        live.Platform.CompleteAllTasks();
        Assert.Equal(DeviceCommandState.Canceled, live.Platform.Tasks[0].Devices[0].State);
    }

    [Fact]
    public async Task All_pending_commands_of_a_device_are_canceled_whatever_task_made_them()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.AuthorizedAppIds = ["other"];
            options.Devices = ["3f1a", "85c0"];
            options.DeviceBehaviour = command => command.TaskName == "early" ? FakeDeviceAnswer.Success() : null;
        });
        await live.CreateAsync("all");
        (await live.Na.PostAsync(Bodies.Of("early"))).AssertCreated();
        (await live.Na.PostAsync(Bodies.With(body => (body["appId"], body["taskName"]) = ("other", "listed")))).AssertCreated();
        Reply reply = await live.Na.CancelDeviceAsync("{\"deviceId\":\"3f1a\"}");
        Assert.Equal((201, FakeCalls.CancelDevice), (reply.Status, live.Platform.Requests[^1].Call));
        JsonElement canceled = reply.Json();
        Assert.Equal(
            "cancel-1 fake-app-id 3f1a SUCCESS 2",
            string.Join(' ', new[] { "taskId", "appId", "deviceId", "status", "totalCount" }.Select(field => canceled.GetProperty(field).ToString())));
        Assert.Equal(
            ["command-1-1 CANCELED", "command-3-1 CANCELED"],
            canceled.GetProperty("deviceCommands").EnumerateArray().Select(command => command.GetProperty("commandId") + " " + command.GetProperty("status")));
        Assert.Equal(
            ["CANCELED PENDING", "SUCCESSFUL SUCCESSFUL", "CANCELED PENDING"],
            live.Platform.Tasks.Select(task => string.Join(' ', task.Devices.Select(device => device.State))));
        Assert.Equal(0, (await live.Na.CancelDeviceAsync("{\"deviceId\":\"3f1a\"}")).Json().GetProperty("totalCount").GetInt32());
        Assert.Equal(0, (await live.Na.CancelDeviceAsync("{\"deviceId\":\"unknown\"}")).Json().GetProperty("totalCount").GetInt32());
        Assert.Equal("100022", (await live.Na.CancelDeviceAsync("{\"deviceId\":\"\"}")).ErrorCode);
        Assert.Equal("100022", (await live.Na.CancelDeviceAsync("{}")).ErrorCode);
        Assert.Equal("100203", (await live.Na.CancelDeviceAsync("{\"deviceId\":\"3f1a\"}", "?appId=nothing")).ErrorCode);
    }
}
