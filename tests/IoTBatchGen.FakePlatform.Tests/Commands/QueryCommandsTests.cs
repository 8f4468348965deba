using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.Life;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Commands;

public sealed class QueryCommandsTests
{
    [Theory]
    [InlineData("", "1-1 1-2 2-1 2-2 3-1 3-2", 0, 1000, 6)]
    [InlineData("?pageNo=0&pageSize=4", "1-1 1-2 2-1 2-2", 0, 4, 6)]
    [InlineData("?pageNo=1&pageSize=4", "3-1 3-2", 1, 4, 6)]
    [InlineData("?pageNo=2&pageSize=1", "2-1", 2, 1, 6)]
    [InlineData("?pageNo=7&pageSize=1", "", 7, 1, 6)]
    [InlineData("?deviceId=3f1a", "1-1 3-1", 0, 1000, 2)]
    [InlineData("?deviceId=device-2&pageSize=1", "2-2", 0, 1, 1)]
    [InlineData("?deviceId=device-3", "", 0, 1000, 0)]
    [InlineData("?startTime=20181124T070143Z", "2-1 2-2 3-1 3-2", 0, 1000, 4)]
    [InlineData("?endTime=20181124T070243Z", "1-1 1-2 2-1 2-2", 0, 1000, 4)]
    [InlineData("?startTime=20181124T070143Z&endTime=20181124T070243Z&deviceId=device-1", "2-1", 0, 1000, 1)]
    [InlineData("?appId=other", "", 0, 1000, 0)]
    public async Task Commands_are_listed_by_device_and_time(string query, string commands, int pageNo, int pageSize, int total)
    {
        await using LivePlatform live = await Start();
        JsonElement page = (await live.Na.GetAsync(NorthboundApplication.CommandsPath + query)).Json();
        Assert.Equal(
            commands, string.Join(' ', page.GetProperty("data").EnumerateArray().Select(command => command.GetProperty("commandId").GetString()!["command-".Length..])));
        JsonElement pagination = page.GetProperty("pagination");
        Assert.Equal(
            (pageNo, pageSize, total),
            (pagination.GetProperty("pageNo").GetInt32(), pagination.GetProperty("pageSize").GetInt32(), pagination.GetProperty("totalSize").GetInt32()));
        Assert.Equal(FakeCalls.QueryCommands, live.Platform.Requests[^1].Call);
    }

    [Theory]
    [InlineData("?pageSize=1001", "100022")]
    [InlineData("?pageSize=1000", null)]
    [InlineData("?pageNo=-1", "100022")]
    [InlineData("?startTime=2018-11-24", "100022")]
    [InlineData("?endTime=20181324T070143Z", "100022")]
    [InlineData("?appId=nothing", "100203")]
    public async Task An_invalid_query_is_rejected(string query, string? code)
    {
        await using LivePlatform live = await Start();
        Assert.Equal(code, (await live.Na.GetAsync(NorthboundApplication.CommandsPath + query)).ErrorCode);
    }

    [Fact]
    public async Task A_command_has_its_times_and_its_result()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(
            command => command.DeviceId switch
            {
                "good" => FakeDeviceAnswer.Success("{\"result\":0}", TimeSpan.FromSeconds(8)),
                "bad" => FakeDeviceAnswer.Failure("1", "no", TimeSpan.FromSeconds(8)),
                "lost" => FakeDeviceAnswer.Timeout(TimeSpan.FromSeconds(8)),
                _ => null,
            },
            "good", "bad", "lost", "asleep");
        Assert.Equal(
            ["PENDING null null null null 0", "PENDING null null null null 0", "PENDING null null null null 0", "PENDING null null null null 0"], await CommandsAsync(live));
        live.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("SENT null 20181124T070146Z null null 1", (await CommandsAsync(live))[0]);
        live.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(
            [
                """SUCCESSFUL {"resultCode":"SUCCESSFUL","resultDetail":{"result":0}} 20181124T070146Z 20181124T070148Z 20181124T070150Z 1""",
                """FAILED {"resultCode":"FAILED","resultDetail":{"reason":"no"}} 20181124T070146Z 20181124T070148Z 20181124T070150Z 1""",
                """TIMEOUT {"resultCode":"TIMEOUT","resultDetail":null} 20181124T070146Z null 20181124T070150Z 1""",
                "PENDING null null null null 0",
            ],
            await CommandsAsync(live));
        live.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("""EXPIRED {"resultCode":"EXPIRED","resultDetail":null} null null 20181124T234142Z 0""", (await CommandsAsync(live))[3]);
    }

    private static async Task<string[]> CommandsAsync(LivePlatform live)
    {
        JsonElement page = (await live.Na.GetAsync(NorthboundApplication.CommandsPath)).Json();
        return [.. page.GetProperty("data").EnumerateArray().Select(command => string.Join(
            ' ',
            new[] { "status", "result", "platformIssuedTime", "deliveredTime", "executeTime", "issuedTimes" }
                .Select(field => command.GetProperty(field) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : "null")))];
    }

    private static async Task<LivePlatform> Start()
    {
        LivePlatform live = await LivePlatform.StartAsync(options => (options.AuthorizedAppIds, options.Devices) = (["other"], FakeDevices.Numbered(2)));
        (await live.Na.PostAsync(Bodies.Of("first"))).AssertCreated();
        live.Time.Advance(TimeSpan.FromMinutes(1));
        await live.CreateAsync("second");
        live.Time.Advance(TimeSpan.FromMinutes(1));
        (await live.Na.PostAsync(Bodies.Of("third"))).AssertCreated();
        return live;
    }
}
