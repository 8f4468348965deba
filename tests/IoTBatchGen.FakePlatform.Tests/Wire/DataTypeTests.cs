using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using CsCheck;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Wire;

/// <summary>A typed command with a para of every data type goes to the platform, and what arrives there is what was put in.</summary>
public class DataTypeTests
{
    private const string PlatformTime = "yyyyMMdd'T'HHmmss'Z'";

    [Fact]
    public async Task Every_data_type_arrives_as_the_platform_wants_it()
    {
        var command = new EveryDataType.Control.Set(
            p0: -5,
            p1: 5_000_000_000,
            p2: 1.50m,
            p3: 1e300,
            p4: true,
            p5: "a\"\\\u0001é水😀",
            p6: EveryDataType.Control.Set.P6Value.B,
            p7: new DateTimeOffset(2015, 12, 12, 14, 12, 12, TimeSpan.FromHours(2)),
            p8: new JsonObject { ["x"] = new JsonArray(1, null, "y") },
            p9: ["a", string.Empty],
            p10: [],
            p11: [1, int.MinValue],
            p12: [0.5, -1]);

        using JsonDocument body = await SendAsync(command);

        const string Expected = """
            {"p0":-5,"p1":5000000000,"p2":1.50,"p3":1E+300,"p4":true,"p5":"a\"\\\u0001é水😀","p6":"B","p7":"20151212T121212Z","p8":{"x":[1,null,"y"]},
            "p9":["a",""],"p10":[],"p11":[1,-2147483648],"p12":[0.5,-1]}
            """;
        using var expected = JsonDocument.Parse(Expected);
        JsonElement paras = ParasOf(body);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, paras), paras.GetRawText());
        Assert.Equal("1.50", paras.GetProperty("p2").GetRawText());
    }

    [Fact]
    public async Task What_was_left_out_does_not_arrive()
    {
        using JsonDocument body = await SendAsync(new EveryDataType.Control.Set(p4: false));
        Assert.Equal("""{"p4":false}""", ParasOf(body).GetRawText());
    }

    [Fact]
    public async Task Any_value_of_a_data_type_arrives_unchanged()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(new FakePlatformOptions { MaxCallsPerMinute = int.MaxValue, MaxUnfinishedTasks = int.MaxValue }, TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        BatchTaskClient client = Client(platform, http);
        int sent = 0;
        await Gen.Select(
                Gen.Select(Gen.Int, Gen.Long, Gen.Decimal, Gen.Double.Where(double.IsFinite), Gen.Bool),
                Gen.Select(Text, Gen.DateTime[DateTime.UnixEpoch, new DateTime(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc)]),
                Gen.Select(Text.Array[0, 5], Gen.Int.Array[0, 5], Gen.Double.Where(double.IsFinite).Array[0, 5]))
            .SampleAsync(
                async (scalars, texts, lists) =>
                {
                    (int p0, long p1, decimal p2, double p3, bool p4) = scalars;
                    (string p5, DateTime time) = texts;
                    (string[] p9, int[] p11, double[] p12) = lists;
                    var p7 = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));
                    var command = new EveryDataType.Control.Set(p0, p1, p2, p3, p4, p5, p7: p7, p9: p9, p11: p11, p12: p12);
                    await client.CreateAsync(command.ToAllDevices().AsTask($"task-{sent++}", 10), TestContext.Current.CancellationToken);
                    using var body = JsonDocument.Parse(platform.Requests[^1].Body);
                    JsonElement paras = ParasOf(body);
                    Assert.Equal(p0, paras.GetProperty("p0").GetInt32());
                    Assert.Equal(p1, paras.GetProperty("p1").GetInt64());
                    Assert.Equal(p2, paras.GetProperty("p2").GetDecimal());
                    Assert.Equal(p3, paras.GetProperty("p3").GetDouble());
                    Assert.Equal(p4, paras.GetProperty("p4").GetBoolean());
                    Assert.Equal(p5, paras.GetProperty("p5").GetString());
                    Assert.Equal(p7.UtcDateTime.ToString(PlatformTime, CultureInfo.InvariantCulture), paras.GetProperty("p7").GetString());
                    Assert.Equal(p9, paras.GetProperty("p9").EnumerateArray().Select(item => item.GetString()));
                    Assert.Equal(p11, paras.GetProperty("p11").EnumerateArray().Select(item => item.GetInt32()));
                    Assert.Equal(p12, paras.GetProperty("p12").EnumerateArray().Select(item => item.GetDouble()));
                },
                iter: 300,
                threads: 1);
        Assert.Equal(sent, platform.Tasks.Count);
    }

    /// <summary>Half of a character can be in a string, and in no JSON.</summary>
    private static Gen<string> Text { get; } = Gen.String.Select(text => new string([.. text.Where(c => !char.IsSurrogate(c))]));

    private static async Task<JsonDocument> SendAsync(DeviceCommand command)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync();
        using var http = new HttpClient();
        BatchTaskCreated created = await Client(platform, http).CreateAsync(command.ToAllDevices().AsTask("task", 10), TestContext.Current.CancellationToken);
        RecordedRequest request = Assert.Single(platform.Requests);
        Assert.Equal((200, created.TaskId), (request.Status, request.TaskId));
        return JsonDocument.Parse(request.Body);
    }

    private static JsonElement ParasOf(JsonDocument body) => body.RootElement.GetProperty("param").GetProperty("command").GetProperty("paras");

    private static BatchTaskClient Client(FakeIoTPlatform platform, HttpClient http) => new(http, new BatchTaskClientOptions
    {
        ServerUrl = platform.ServerUrl,
        AppKey = platform.AppKey,
        AppId = platform.AppId,
        AccessTokenProvider = _ => new ValueTask<string>(platform.AccessToken),
    });
}
