using System;
using System.Linq;
using System.Net;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public class SecretTests
{
    private const string AppId = "appId-Secret";
    private const string Device = "device-Secret";
    private const string Urn = "urn:dev/1&水.表";

    private static readonly string[] Secrets = [StubPlatform.AppKey, StubPlatform.Token, AppId, Device, Urn];

    [Theory]
    [InlineData(200, "{\"error_code\":\"50400\",\"error_desc\":\"bad: @\"}")]
    [InlineData(403, "{\"error_code\":\"@\",\"error_desc\":\"@\"}")]
    [InlineData(502, "<p>You sent @</p>")]
    [InlineData(200, "{\"echo\":\"@\"}")]
    [InlineData(404, "{\"echo\":\"@\"}")]
    public async Task What_the_platform_echoes_is_hidden_in_exceptions(int status, string body)
    {
        foreach (string secret in Secrets)
        {
            string[] echoes =
            [
                secret,
                WebUtility.HtmlEncode(secret),
                Uri.EscapeDataString(secret),
                JavaScriptEncoder.Default.Encode(secret),
                JavaScriptEncoder.Default.Encode(secret).ToLowerInvariant(),
                secret.Replace("/", "\\/", StringComparison.Ordinal),
                secret.ToUpperInvariant(),
            ];
            foreach (string echo in echoes)
            {
                var platform = new StubPlatform(status, body.Replace("@", echo, StringComparison.Ordinal));
                var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(() => Create(platform));
                Assert.DoesNotContain(echo, exception.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain(echo, exception.ErrorCode.Value, StringComparison.Ordinal);
                Assert.Contains("***", exception.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_secret_that_the_cut_would_go_through_is_hidden_whole()
    {
        string page = new string('x', 190) + " " + StubPlatform.Token;
        var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(() => Create(new StubPlatform(500, page)));
        Assert.EndsWith("x ***", exception.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("device 7 is down", "device *** is down")]
    [InlineData("17 of 70 are down", "17 of 70 are down")]
    [InlineData("7", "***")]
    [InlineData("otherwise other", "otherwise ***")]
    [InlineData("other-wise _other", "other-wise _other")]
    public async Task An_id_is_hidden_where_it_is_no_part_of_a_longer_word(string said, string told)
    {
        var platform = new StubPlatform(400, $$"""{"error_code":"50400","error_desc":"{{said}}"}""");
        Assert.Equal(told, (await Assert.ThrowsAsync<BatchTaskRejectedException>(() => Create(platform))).Description);
    }

    [Theory]
    [InlineData(StubPlatform.AppKey, true)]
    [InlineData(StubPlatform.Token, true)]
    [InlineData("of " + StubPlatform.Token + " made", true)]
    [InlineData(Device, true)]
    [InlineData("7", true)]
    [InlineData("77", false)]
    [InlineData("deviceList", false)]
    public async Task An_id_of_a_task_that_repeats_a_secret_is_no_id(string id, bool isSecret)
    {
        Task<BatchTaskCreated> call = Create(new StubPlatform(200, $$"""{"taskID":"{{id}}"}"""));
        if (isSecret)
        {
            var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => call);
            Assert.Contains("***", unknown.Description, StringComparison.Ordinal);
            Assert.DoesNotContain("\"" + id + "\"", unknown.ToString(), StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(id, (await call).TaskId);
        }
    }

    [Fact]
    public async Task Ids_of_groups_are_hidden_too()
    {
        BatchTask task = Samples.Command().ToGroupIds("group-Secret").AsTask("n", 10);
        var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(
            () => new StubPlatform(500, "no group-Secret here").Client().CreateAsync(task, TestContext.Current.CancellationToken));
        Assert.EndsWith(": no *** here", exception.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_half_of_a_secret_stands_at_the_cut_after_shorter_ones_were_hidden()
    {
        string page = string.Concat(Enumerable.Repeat(StubPlatform.Token + " ", 20)) + new string('x', 110) + " " + Device + Device;
        var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(() => Create(new StubPlatform(400, page)));
        Assert.DoesNotContain("Secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_mebibyte_is_read_for_100_000_ids_in_no_time()
    {
        string page = string.Concat(Enumerable.Repeat("id-99999 ", 100_000));
        BatchTask task = Samples.Command().ToDevices(Enumerable.Range(0, 100_000).Select(i => "id-" + i)).AsTask("n", 10);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(
            () => new StubPlatform(502, page).Client().CreateAsync(task, TestContext.Current.CancellationToken));
        Assert.StartsWith("the response is not a JSON object: *** ***", exception.Description, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public async Task A_code_of_the_document_survives_a_device_of_the_same_digits()
    {
        var platform = new StubPlatform(400, """{"error_code":"50400","error_desc":"The input is invalid."}""");
        BatchTask task = Samples.Command().ToDevices("50400").AsTask("n", 10);
        var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(
            () => platform.Client().CreateAsync(task, TestContext.Current.CancellationToken));
        Assert.Equal(BatchTaskErrorCode.InvalidInput, exception.ErrorCode);
    }

    [Fact]
    public async Task Paras_as_deep_as_they_can_be_written_do_not_hide_the_answer()
    {
        System.Text.Json.Nodes.JsonNode deep = 1;
        for (int i = 0; i < 500; i++)
        {
            deep = new System.Text.Json.Nodes.JsonArray(deep);
        }

        RawDeviceCommand command = Samples.Command();
        command.Paras = new() { ["deep"] = deep };
        var platform = new StubPlatform(500, "down");
        var exception = await Assert.ThrowsAnyAsync<BatchTaskException>(
            () => platform.Client().CreateAsync(command.ToAllDevices().AsTask("n", 10), TestContext.Current.CancellationToken));
        Assert.Contains("down", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_holds_a_secret_shows_it_as_text()
    {
        BatchTaskClientOptions options = StubPlatform.Options();
        object[] holders = [options, new StubPlatform(200, "").Client(), Task()];
        Assert.All(holders, holder => Assert.All(
            Secrets, secret => Assert.DoesNotContain(secret, holder.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_body_holds_nothing_of_the_headers()
    {
        string body = Task().ToJson(AppId);
        Assert.All(Secrets.Take(2), secret => Assert.DoesNotContain(secret, body, StringComparison.Ordinal));
    }

    private static BatchTask Task() => Samples.Command().ToDevices(Device, Urn, "other", "7").AsTask("n", 10);

    private static Task<BatchTaskCreated> Create(StubPlatform platform) => platform
        .Client(options => options.AppId = AppId)
        .CreateAsync(Task(), TestContext.Current.CancellationToken);
}
