using System;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Validation;

public sealed class ValueTests
{
    [Theory]
    [InlineData("DeviceCmd", "")]
    [InlineData("devicecmd", "IOTB1006 taskType")]
    [InlineData("DeviceReg", "IOTB1006 taskType")]
    [InlineData("", "IOTB1006 taskType")]
    public Task TaskType_is_DeviceCmd(string type, string expected) =>
        RuleVerifier.FindsAsync(Bodies.With("taskType", $"\"{type}\""), RuleVerifier.Split(expected));

    [Theory]
    [InlineData("http://na.example")]
    [InlineData("https://na.example:8443/results?x=1")]
    [InlineData("HTTPS://na.example/")]
    [InlineData("http://[::1]:80/")]
    public Task CallbackUrl_is_an_absolute_http_url(string url) =>
        RuleVerifier.FindsAsync(Bodies.With("param.callbackUrl", $"\"{url}\""));

    [Theory]
    [InlineData("")]
    [InlineData("na.example/results")]
    [InlineData("/results")]
    [InlineData("//na.example/results")]
    [InlineData("ftp://na.example/")]
    [InlineData("file:///etc/hosts")]
    [InlineData("http://")]
    [InlineData("http:na.example")]
    [InlineData("http:/na.example")]
    [InlineData("https://na.example:99999/")]
    [InlineData(" https://na.example/")]
    public Task Anything_else_is_no_callbackUrl(string url) =>
        RuleVerifier.FindsAsync(Bodies.With("param.callbackUrl", $"\"{url}\""), "IOTB1009 param.callbackUrl");

    [Theory]
    [InlineData("""["a","b"]""", "")]
    [InlineData("""["a","",""]""", "IOTB1011 param.deviceList[1], IOTB1011 param.deviceList[2]")]
    [InlineData("""["a","b","a","a"]""", "IOTB1016 param.deviceList[2], IOTB1016 param.deviceList[3]")]
    [InlineData("""["a","A"]""", "")]
    [InlineData("""["a",null,1,["b"]]""", "IOTB1014 param.deviceList[1], IOTB1014 param.deviceList[2], IOTB1014 param.deviceList[3]")]
    public Task A_device_list_holds_ids_each_once(string list, string expected) =>
        RuleVerifier.FindsAsync(Bodies.With("param.deviceList", list), RuleVerifier.Split(expected));

    [Fact]
    public async Task Where_the_value_is_quoted_it_is_short_and_on_one_line()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        await na.PostAsync(Bodies.With("param.type", "\"\\n" + new string('x', 5000) + "\""));
        BatchTaskValidationIssue problem = Assert.Single(Assert.Single(platform.Requests).Issues);
        Assert.StartsWith("type is '\\u000Axxx", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Message.Length, 50, 200);
    }
}
