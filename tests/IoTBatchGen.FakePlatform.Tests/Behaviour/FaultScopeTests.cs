using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.Life;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

/// <summary>Every fault can hit every call; without a word about it, only calls that create tasks.</summary>
public sealed class FaultScopeTests
{
    public static TheoryData<FakeCalls, FakeFault> CallsAndFaults => new(
        from call in Enum.GetValues<FakeCalls>()
        where call is not (FakeCalls.None or FakeCalls.All)
        from fault in Enum.GetValues<FakeFault>()
        select (call, fault));

    [Theory]
    [MemberData(nameof(CallsAndFaults))]
    public async Task A_fault_hits_the_call_that_it_is_for(FakeCalls call, FakeFault fault)
    {
        await using LivePlatform live = await Start();
        live.Platform.InjectNext(fault, of: call);
        foreach (FakeCalls other in Enum.GetValues<FakeCalls>().Except([FakeCalls.None, FakeCalls.All, call]))
        {
            Assert.Equal("ok", await CallAsync(live, other));
            Assert.Equal((FakeFault.None, other), (live.Platform.Requests[^1].Fault, live.Platform.Requests[^1].Call));
        }

        string expected = fault switch
        {
            FakeFault.None or FakeFault.Slow => "ok",
            FakeFault.BadGatewayBefore or FakeFault.BadGatewayAfter => "502",
            FakeFault.Throttle => "1010009",
            FakeFault.ExpireToken => "1010005",
            _ => "broken",
        };
        Assert.Equal(expected, await CallAsync(live, call));
        Assert.Equal((fault, call), (live.Platform.Requests[^1].Fault, live.Platform.Requests[^1].Call));
        if (fault != FakeFault.ExpireToken)
        {
            Assert.Equal("ok", await CallAsync(live, call));
        }
    }

    [Theory]
    [InlineData(FakeFault.DropAfter, true)]
    [InlineData(FakeFault.Reset, true)]
    [InlineData(FakeFault.BreakResponse, true)]
    [InlineData(FakeFault.BadGatewayAfter, true)]
    [InlineData(FakeFault.DropBefore, false)]
    [InlineData(FakeFault.BadGatewayBefore, false)]
    [InlineData(FakeFault.Throttle, false)]
    [InlineData(FakeFault.ExpireToken, false)]
    public async Task A_cancel_has_its_effect_although_the_response_is_lost(FakeFault fault, bool isCanceled)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(null, "a", "b");
        live.Platform.InjectNext(fault, of: FakeCalls.CancelCommand);
        Assert.NotEqual("ok", await AnswerAsync(() => live.Na.CancelAsync("command-1-1")));
        Assert.Equal(isCanceled ? DeviceCommandState.Canceled : DeviceCommandState.Pending, live.Platform.Tasks[0].Devices[0].State);
    }

    [Fact]
    public async Task An_error_rejects_the_next_calls_of_its_operation()
    {
        await using LivePlatform live = await Start();
        foreach (BatchTaskErrorInfo row in BatchTaskErrorCatalog.All.Where(row => row.Operation != BatchTaskOperation.DeliverCommand))
        {
            FakeCalls call = Enum.Parse<FakeCalls>(row.Operation.ToString());
            live.Platform.RejectNext(row);
            foreach (FakeCalls other in new[] { FakeCalls.CreateTask, FakeCalls.QueryTask, FakeCalls.QuerySubtasks, FakeCalls.CancelCommand }.Except([call]))
            {
                Assert.Equal("ok", await CallAsync(live, other));
            }

            Assert.Equal(row.ErrorCode.Value, await CallAsync(live, call));
            Assert.Same(row, live.Platform.Requests[^1].Error);
            Assert.Equal("ok", await CallAsync(live, call));
        }
    }

    [Theory]
    [InlineData(null, "broken ok ok")]
    [InlineData(FakeCalls.QueryTask | FakeCalls.QuerySubtasks, "ok broken broken")]
    [InlineData(FakeCalls.All, "broken broken broken")]
    public async Task A_mix_happens_to_the_calls_that_it_is_for(FakeCalls? calls, string answers)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options => options.Faults =
            (calls is { } some ? new FaultMix { Calls = some } : new FaultMix()).Add(FakeFault.DropAfter, 1));
        Assert.Equal(
            answers,
            await CallAsync(live, FakeCalls.CreateTask) + " " + await CallAsync(live, FakeCalls.QueryTask) + " " + await CallAsync(live, FakeCalls.QuerySubtasks));
        (await live.Na.LoginAsync($"appId={live.Platform.AppId}&secret={live.Platform.Secret}")).AssertIsOk();
    }

    [Fact]
    public async Task A_mix_counts_the_calls_that_it_is_for()
    {
        FaultMix mix = new FaultMix { Seed = 4, Calls = FakeCalls.QueryTask }.Add(FakeFault.Throttle, 0.5);
        await using LivePlatform live = await LivePlatform.StartAsync(options => options.Faults = mix);
        var seen = new List<FakeFault>();
        for (int call = 0; call < 40; call++)
        {
            await CallAsync(live, FakeCalls.QueryTask);
            seen.Add(live.Platform.Requests[^1].Fault);
            await CallAsync(live, FakeCalls.QuerySubtasks);
        }

        Assert.Equal(Enumerable.Range(1, 40).Select(call => mix.At(call)), seen);
        Assert.Contains(FakeFault.Throttle, seen);
    }

    [Theory]
    [InlineData(FakeCalls.None)]
    [InlineData((FakeCalls)64)]
    [InlineData((FakeCalls)65)]
    public async Task A_fault_for_no_call_is_rejected(FakeCalls of)
    {
        await using LivePlatform live = await Start();
        Assert.Throws<ArgumentOutOfRangeException>(() => live.Platform.InjectNext(FakeFault.Reset, of: of));
    }

    private static async Task<LivePlatform> Start()
    {
        LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.UniqueTaskNames = false;
            options.MaxUnfinishedTasks = int.MaxValue;
            options.MaxPendingCommandsPerDevice = int.MaxValue;
            options.SlowResponseDelay = TimeSpan.Zero;
        });
        await live.CreateAsync();
        return live;
    }

    private static Task<string> CallAsync(LivePlatform live, FakeCalls call) => AnswerAsync(() => call switch
    {
        FakeCalls.CreateTask => live.Na.PostAsync(Bodies.Of("another")),
        FakeCalls.QueryTask => live.Na.GetTaskAsync("task-1"),
        FakeCalls.QuerySubtasks => live.Na.GetSubtasksAsync("taskId=task-1"),
        FakeCalls.CancelCommand => live.Na.CancelAsync($"command-{live.Platform.Tasks.First(task => task.Devices[0].State == DeviceCommandState.Pending).TaskId[5..]}-1"),
        FakeCalls.CancelDevice => live.Na.CancelDeviceAsync("{\"deviceId\":\"another\"}"),
        _ => live.Na.GetAsync(NorthboundApplication.CommandsPath + "?pageSize=1"),
    });

    private static async Task<string> AnswerAsync(Func<Task<Reply>> call)
    {
        try
        {
            Reply reply = await call();
            return reply.Status == 502 ? "502" : reply.ErrorCode ?? "ok";
        }
        catch (HttpRequestException)
        {
            return "broken";
        }
    }
}
