using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Host;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Host;

public sealed class RequestTextTests
{
    [Fact]
    public async Task A_created_task_is_printed_with_its_warnings_and_its_body_indented()
    {
        string text = await PrintAsync("""{"timeout":10,"taskName":"水","taskType":"DeviceCmd","x":1,"param":{"type":"Broadcast","command":{"serviceId":"s","method":"m"}}}""");
        Assert.Equal(
            """
            POST /iocm/app/batchtask/v1.1.0/tasks -> 200 (created task-1)
              warning IOTB1015 x: unknown field 'x'; the API ignores it
            {
              "timeout": 10,
              "taskName": "水",
              "taskType": "DeviceCmd",
              "x": 1,
              "param": {
                "type": "Broadcast",
                "command": {
                  "serviceId": "s",
                  "method": "m"
                }
              }
            }
            """,
            text);
    }

    [Theory]
    [InlineData("\u001b[2J\r\a")]
    [InlineData("{\"\\u001b[2J\":1,\"\\u0007\":2}")]
    [InlineData("{\"a\":1,\"a\\u001b\":2,\"a\\u001b\":3}")]
    public async Task A_request_cannot_steer_the_terminal(string body)
    {
        string text = await PrintAsync(body);
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    private static async Task<string> PrintAsync(string body)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { SequentialTaskIds = true }, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        await na.PostAsync(body);
        return RequestText.Format(Assert.Single(platform.Requests));
    }
}
