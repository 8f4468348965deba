using System;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.Life;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Commands;

/// <summary>A device has at most so many pending commands; the sub-task of one more has failed.</summary>
public sealed class PendingLimitTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_twenty_first_pending_command_of_a_device_fails(bool listed)
    {
        await using LivePlatform live = await Start();
        for (int task = 0; task < 20; task++)
        {
            await CreateAsync(live, listed, "task " + task);
        }

        await CreateAsync(live, listed, "one more");
        Assert.All(live.Platform.Tasks.Take(20), task => Assert.Equal("PENDING PENDING", States(task)));
        Assert.Equal(("FAILED FAILED", FakeTaskStatus.Complete), (States(live.Platform.Tasks[20]), live.Platform.Tasks[20].Status));
        Assert.Equal("100223: Command counts has reached the upLimit.", live.Platform.Tasks[20].Devices[0].Error!.ToString());

        await live.Na.CancelAsync("command-1-1");
        await CreateAsync(live, listed, "after a cancel");
        Assert.Equal("PENDING FAILED", States(live.Platform.Tasks[21]));
        live.Platform.CompleteTask("task-2");
        await CreateAsync(live, listed, "after an end");
        Assert.Equal("PENDING PENDING", States(live.Platform.Tasks[22]));
        await CreateAsync(live, listed, "again too many");
        Assert.Equal("FAILED FAILED", States(live.Platform.Tasks[23]));
        live.Time.Advance(TimeSpan.FromMinutes(1000));
        await CreateAsync(live, listed, "after the timeouts");
        Assert.Equal("PENDING PENDING", States(live.Platform.Tasks[24]));
    }

    [Fact]
    public async Task Tasks_to_a_list_and_to_all_devices_count_together()
    {
        await using LivePlatform live = await Start(limit: 3);
        await CreateAsync(live, listed: true, "a");
        await CreateAsync(live, listed: false, "b");
        await CreateAsync(live, listed: true, "c");
        await CreateAsync(live, listed: false, "d");
        await CreateAsync(live, listed: true, "e");
        (await live.Na.PostAsync(Bodies.With(body => (body["taskName"], body["param"]!["deviceList"]) = ("f", new System.Text.Json.Nodes.JsonArray("77b2", "new"))))).AssertCreated();
        Assert.Equal(
            ["PENDING PENDING", "PENDING PENDING", "PENDING PENDING", "FAILED FAILED", "FAILED FAILED", "FAILED PENDING"],
            live.Platform.Tasks.Select(States));
    }

    [Fact]
    public async Task Commands_that_were_sent_do_not_count_and_a_rejected_one_asks_no_device()
    {
        int asked = 0;
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.MaxUnfinishedTasks = int.MaxValue;
            options.MaxPendingCommandsPerDevice = 1;
            options.Devices = ["a"];
            options.DeviceBehaviour = _ =>
            {
                asked++;
                return FakeDeviceAnswer.Success(after: TimeSpan.FromMinutes(4)).WithSentAfter(TimeSpan.FromMinutes(1));
            };
        });
        await live.CreateAsync("a");
        await live.CreateAsync("b");
        live.Time.Advance(TimeSpan.FromMinutes(1));
        await live.CreateAsync("c");
        Assert.Equal(["SENT", "FAILED", "PENDING"], live.Platform.Tasks.Select(States));
        Assert.Equal(2, asked);
        live.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(["SUCCESSFUL", "FAILED", "SUCCESSFUL"], live.Platform.Tasks.Select(States));
    }

    [Fact]
    public async Task Without_a_limit_thousands_wait()
    {
        await using LivePlatform live = await Start(limit: int.MaxValue);
        for (int task = 0; task < 2000; task++)
        {
            await CreateAsync(live, listed: true, "task " + task);
        }

        Assert.Equal(2000, (await live.Na.CancelDeviceAsync("{\"deviceId\":\"3f1a\"}")).Json().GetProperty("totalCount").GetInt32());
        Assert.All(live.Platform.Tasks, task => Assert.Equal("CANCELED PENDING", States(task)));
    }

    private static Task<LivePlatform> Start(int limit = 20) => LivePlatform.StartAsync(options =>
    {
        options.MaxUnfinishedTasks = int.MaxValue;
        options.MaxPendingCommandsPerDevice = limit;
        options.Devices = ["3f1a", "77b2"];
    });

    private static async Task CreateAsync(LivePlatform live, bool listed, string name)
    {
        if (listed)
        {
            (await live.Na.PostAsync(Bodies.Of(name))).AssertCreated();
        }
        else
        {
            await live.CreateAsync(name);
        }
    }

    private static string States(FakeTask task) => string.Join(' ', task.Devices.Select(device => device.State));
}
