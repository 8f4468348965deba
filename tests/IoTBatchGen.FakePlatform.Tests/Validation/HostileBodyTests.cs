using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CsCheck;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Validation;

/// <summary>Bodies that try to break the reader: each is answered 50400, and the platform goes on.</summary>
public sealed class HostileBodyTests
{
    private const int FourMebibytes = 4 * 1024 * 1024;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{\"taskName\":\"a")]
    [InlineData("{} {}")]
    [InlineData("{}x")]
    [InlineData("{\"a\":1,}")]
    [InlineData("/* */{}")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("{\"param\":{\"command\":{\"paras\":{\"\\ud800\":1}}}}")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("{\"\\ud800\":1,\"\\ud800\":2}")]
    [InlineData("{\"taskName\":\"a\",\"taskName\":\"b\"}")]
    [InlineData("{\"taskName\":\"a\",\"task\\u004eame\":\"b\"}")]
    [InlineData("{\"param\":{\"command\":{\"paras\":{\"v\":1,\"v\":2}}}}")]
    [InlineData("\ufeff{}")]
    public async Task What_is_no_clean_json_is_50400(string body)
    {
        RecordedRequest recorded = await RejectedAsync(Encoding.UTF8.GetBytes(body));
        Assert.Empty(recorded.Issues);
        Assert.StartsWith("the body is not readable JSON: ", recorded.Reason, StringComparison.Ordinal);
        Assert.Equal(body, recorded.Body);
    }

    [Fact]
    public async Task Invalid_utf8_is_50400()
    {
        RecordedRequest recorded = await RejectedAsync([.. "{\"taskName\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        Assert.Equal("the body is not readable JSON: it is not UTF-8", recorded.Reason);
        Assert.Equal("{\"taskName\":\"\ufffd(\"}", recorded.Body);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public Task Deep_nesting_is_50400(string open) =>
        RejectedAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, 100_000))));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json-patch+json")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Another_content_type_is_50400(string contentType)
    {
        RecordedRequest recorded = await RejectedAsync(Encoding.UTF8.GetBytes(Bodies.Of("a")), contentType);
        Assert.Contains("Content-Type", recorded.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("Application/JSON;charset=\"utf-8\"")]
    public async Task The_content_type_may_name_utf8(string contentType)
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform) { ContentType = contentType };
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
    }

    [Fact]
    public async Task A_body_of_4_MiB_is_validated_and_a_longer_one_is_413()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        byte[] body = Encoding.UTF8.GetBytes(Bodies.Of("a").PadRight(FourMebibytes));
        (await na.PostAsync(body)).AssertCreated();
        Reply tooLong = await na.PostAsync([.. body, (byte)' ']);
        Assert.Equal((413, string.Empty), (tooLong.Status, tooLong.Body));
        Assert.Equal((413, string.Empty), (platform.Requests[1].Status, platform.Requests[1].Body));
        Assert.Single(platform.Tasks);
    }

    [Fact]
    public async Task A_flood_of_problems_is_kept_to_a_thousand_and_still_rejected()
    {
        string repeated = string.Join(',', Enumerable.Repeat("\"a\"", 500_000));
        RecordedRequest recorded = await RejectedAsync(
            Encoding.UTF8.GetBytes(Bodies.With("param.deviceList", $"[{repeated},\"\"]")));
        Assert.Equal(1000, recorded.Issues.Count);
        Assert.Equal("IOTB1011 param.deviceList[500000]", recorded.Issues[999].RuleId + " " + recorded.Issues[999].Field);
    }

    [Fact]
    public async Task A_damaged_body_is_always_answered_by_the_document()
    {
        byte[] right = Encoding.UTF8.GetBytes(Bodies.With("tags", """[{"tagName":"\u00e9","tagValue":"水"}]"""));
        await using FakeIoTPlatform platform = await Start(new() { MaxCallsPerMinute = int.MaxValue, MaxUnfinishedTasks = int.MaxValue });
        using var na = new NorthboundApplication(platform);
        Gen<(int, byte)[]> damages = Gen.Select(Gen.Int[0, right.Length - 1], Gen.Byte).Array[1, 4];
        await Gen.Select(damages, Gen.Int[0, right.Length]).SampleAsync(
            async damage =>
            {
                byte[] body = [.. right];
                foreach ((int place, byte value) in damage.Item1)
                {
                    body[place] = value;
                }

                Reply reply = await na.PostAsync(damage.Item2 % 3 == 0 ? body[..damage.Item2] : body);
                Assert.True(reply.TaskId is not null || reply.ErrorCode is "50400" or "105002" or "100203", reply.ToString());
            },
            iter: 1000,
            threads: 2);
    }

    private static Task<FakeIoTPlatform> Start(FakePlatformOptions? options = null) =>
        FakeIoTPlatform.StartAsync(options, TestContext.Current.CancellationToken);

    private static async Task<RecordedRequest> RejectedAsync(byte[] body, string contentType = "application/json")
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform) { ContentType = contentType };
        (await na.PostAsync(body)).AssertIs(BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, BatchTaskErrorCode.InvalidInput, 400)!);
        RecordedRequest rejected = Assert.Single(platform.Requests);
        na.ContentType = "application/json";
        (await na.PostAsync(Bodies.Of("still there"))).AssertCreated();
        return rejected;
    }
}
