using System;
using IoTBatchGen.Client;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

public class CommandRuleTests
{
    [Fact]
    public void A_missing_command_is_IOTB1003() =>
        Assert.Equal(["IOTB1003 param.command"], Problems.After(task => task.Param!.Command = null));

    [Fact]
    public void A_missing_service_or_method_is_IOTB1003() => Assert.Equal(
        ["IOTB1003 param.command.serviceId", "IOTB1003 param.command.method"],
        Problems.After(task => task.Param!.Command = new RawDeviceCommand()));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 128)]
    public void Names_inside_their_lengths_are_fine(int serviceId, int method) => Assert.Empty(Named(serviceId, method));

    [Theory]
    [InlineData(0, 1, "IOTB1012 param.command.serviceId")]
    [InlineData(65, 1, "IOTB1012 param.command.serviceId")]
    [InlineData(1, 0, "IOTB1012 param.command.method")]
    [InlineData(1, 129, "IOTB1012 param.command.method")]
    public void Names_outside_their_lengths_are_IOTB1012(int serviceId, int method, string problem) =>
        Assert.Equal([problem], Named(serviceId, method));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(3)]
    public void Up_to_3_retransmissions_are_fine(int? count) => Assert.Empty(Problems.After(task => task.Param!.MaxRetransmit = count));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Other_retransmissions_are_IOTB1007(int count) =>
        Assert.Equal(["IOTB1007 param.maxRetransmit"], Problems.After(task => task.WithMaxRetransmit(count)));

    [Theory]
    [InlineData(null)]
    [InlineData("http://na.example")]
    [InlineData("https://na.example:8443/results?a=1")]
    [InlineData("HTTPS://10.0.0.1/")]
    [InlineData("http://[::1]:80/")]
    public void An_absolute_http_URL_is_a_fine_callback(string? url) => Assert.Empty(Problems.After(task => task.WithCallback(url)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/results")]
    [InlineData("na.example/results")]
    [InlineData("ftp://na.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    [InlineData(" https://na.example")]
    [InlineData("https://na.example\n")]
    public void Any_other_callback_is_IOTB1009(string url) =>
        Assert.Equal(["IOTB1009 param.callbackUrl"], Problems.After(task => task.WithCallback(url)));

    private static string[] Named(int serviceId, int method) => Problems.After(task => task.Param!.Command =
        new RawDeviceCommand { ServiceId = Problems.Text(serviceId), Method = Problems.Text(method) });
}
