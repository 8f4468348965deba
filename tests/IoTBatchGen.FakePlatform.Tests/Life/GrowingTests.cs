using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Life;

/// <summary>Sub-tasks that appear one after the other.</summary>
public sealed class GrowingTests
{
    [Fact]
    public async Task The_number_of_sub_tasks_grows_and_their_times_count_from_when_they_appear()
    {
        await using LivePlatform live = await Start(_ => FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(4)), count: 4);
        Assert.Equal("device-1 Pending", await live.SubtasksAsync());
        Assert.Equal("Pending 1 0", await live.TaskAsync("status", "totalCnt", "completeCnt"));
        live.Time.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        Assert.Equal("device-1 Success", await live.SubtasksAsync());
        Assert.Equal("Running 1 1 1000", await live.TaskAsync("status", "totalCnt", "completeCnt", "progress"));
        live.Time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal("device-1 Success, device-2 Pending", await live.SubtasksAsync());
        Assert.Equal("device-2 Pending", await live.SubtasksAsync("status=Pending"));
        Assert.Equal(string.Empty, await live.SubtasksAsync("deviceId=device-3"));
        Assert.Equal(2, await CommandsAsync(live, string.Empty));
        Assert.Equal((1, 0), (await CommandsAsync(live, "?deviceId=device-2"), await CommandsAsync(live, "?deviceId=device-3")));
        live.Time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal("device-1 Success, device-2 Success, device-3 Success, device-4 Pending", await live.SubtasksAsync());
        live.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("Complete 4 4 1000", await live.TaskAsync("status", "totalCnt", "completeCnt", "progress"));
        Assert.All(live.Platform.Tasks[0].Devices, device => Assert.Equal(DeviceCommandState.Successful, device.State));
    }

    [Fact]
    public async Task All_have_appeared_when_the_task_has_ended()
    {
        await using LivePlatform live = await Start(null, count: 4);
        await live.CreateAsync("two");
        live.Platform.CompleteTask("task-1");
        Assert.Equal("Complete 4 4", await live.TaskAsync("status", "totalCnt", "successCnt"));
        live.Time.Advance(TimeSpan.FromMinutes(1000));
        Assert.Equal(4, (await live.Na.GetTaskAsync("task-2")).Json().GetProperty("expiredCnt").GetInt32());
    }

    [Fact]
    public async Task A_command_that_has_not_appeared_cannot_be_canceled()
    {
        await using LivePlatform live = await Start(null, count: 4);
        Assert.Equal("100435", (await live.Na.CancelAsync("command-1-2")).ErrorCode);
        Assert.Equal(0, (await live.Na.CancelDeviceAsync("{\"deviceId\":\"device-2\"}")).Json().GetProperty("totalCount").GetInt32());
        live.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, (await live.Na.CancelDeviceAsync("{\"deviceId\":\"device-2\"}")).Json().GetProperty("totalCount").GetInt32());
        Assert.Equal("2 1", await live.TaskAsync("totalCnt", "failCnt"));
    }

    [Theory]
    [InlineData(FakeSubtaskOrder.Devices)]
    [InlineData(FakeSubtaskOrder.States)]
    [InlineData(FakeSubtaskOrder.Shuffled)]
    public async Task Each_order_lists_what_has_appeared_once(FakeSubtaskOrder order)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.SubtaskOrder = order;
            options.SubtasksAppearOver = TimeSpan.FromSeconds(100);
            options.Devices = FakeDevices.Numbered(100);
            options.DeviceBehaviour = _ => FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(10));
        });
        await live.CreateAsync();
        for (int second = 0; second < 120; second += 7)
        {
            string[] seen = [.. (await live.SubtasksAsync()).Split(", ").Select(subtask => subtask.Split(' ')[0])];
            int expected = Math.Min(100, second + 1);
            Assert.Equal((expected, expected), (seen.Length, seen.Distinct().Count()));
            Assert.Equal(expected.ToString(System.Globalization.CultureInfo.InvariantCulture), await live.TaskAsync("totalCnt"));
            live.Time.Advance(TimeSpan.FromSeconds(7));
        }
    }

    private static async Task<int> CommandsAsync(LivePlatform live, string query)
    {
        JsonElement page = (await live.Na.GetAsync(NorthboundApplication.CommandsPath + query)).Json();
        Assert.Equal(page.GetProperty("pagination").GetProperty("totalSize").GetInt32(), page.GetProperty("data").GetArrayLength());
        return page.GetProperty("data").GetArrayLength();
    }

    private static async Task<LivePlatform> Start(Func<FakeCommand, FakeDeviceAnswer?>? behaviour, int count)
    {
        LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.SubtasksAppearOver = TimeSpan.FromSeconds(40);
            options.Devices = FakeDevices.Numbered(count);
            options.DeviceBehaviour = behaviour;
        });
        await live.CreateAsync();
        return live;
    }
}
