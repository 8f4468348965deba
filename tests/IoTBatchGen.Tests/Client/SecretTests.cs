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

    private static readonly string[] Secrets = [StubPlatform.AppKey, StubPlatform.Token, AppId, Device];

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
                secret.Replace("/", "\\/", StringComparison.Ordinal),
            ];
            foreach (string echo in echoes)
            {
                var platform = new StubPlatform(status, body.Replace("@", echo, StringComparison.Ordinal));
                var exception = await Assert.ThrowsAsync<BatchTaskException>(() => Create(platform));
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
        var exception = await Assert.ThrowsAsync<BatchTaskException>(() => Create(new StubPlatform(500, page)));
        Assert.EndsWith("x ***", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_the_document_survives_a_device_of_the_same_digits()
    {
        var platform = new StubPlatform(400, """{"error_code":"50400","error_desc":"The input is invalid."}""");
        BatchTask task = Samples.Command().ToDevices("50400").AsTask("n", 10);
        var exception = await Assert.ThrowsAsync<BatchTaskException>(
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
        var exception = await Assert.ThrowsAsync<BatchTaskException>(
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

    private static BatchTask Task() => Samples.Command().ToDevices(Device, "other").AsTask("n", 10);

    private static Task<BatchTaskCreated> Create(StubPlatform platform) => platform
        .Client(options => options.AppId = AppId)
        .CreateAsync(Task(), TestContext.Current.CancellationToken);
}
