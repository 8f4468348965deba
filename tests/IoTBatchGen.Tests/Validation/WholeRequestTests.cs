using System;
using System.Linq;
using IoTBatchGen.Validation;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

public class WholeRequestTests
{
    private const string Canary = "cAnArY";

    [Fact]
    public void Every_problem_is_found_at_once_in_the_order_of_the_wire()
    {
        string[] found = Problems.Of(Hopeless());
        Assert.Equal(
            [
                "IOTB1010 appId",
                "IOTB1001 timeout",
                "IOTB1002 taskName",
                "IOTB1006 taskType",
                "IOTB1011 param.deviceList[1]",
                "IOTB1016 param.deviceList[2]",
                "IOTB1005 param.deviceType",
                "IOTB1005 param.manufacturerId",
                "IOTB1005 param.model",
                "IOTB1005 param.deviceLocation",
                "IOTB1005 param.groupList",
                "IOTB1012 param.command.serviceId",
                "IOTB1012 param.command.method",
                "IOTB1009 param.callbackUrl",
                "IOTB1007 param.maxRetransmit",
                "IOTB1008 tags[0].tagName",
                "IOTB1008 tags[0].tagValue",
            ],
            found);
        Assert.Equal(found, Problems.Of(Hopeless()));
    }

    [Fact]
    public void An_empty_task_lacks_its_mandatory_fields() => Assert.Equal(
        ["IOTB1003 timeout", "IOTB1003 taskName", "IOTB1003 param"], Problems.Of(new BatchTask()));

    [Fact]
    public void Errors_are_found_without_the_warnings()
    {
        Assert.True(BatchTaskValidator.HasErrors(new BatchTask()));
        Assert.True(BatchTaskValidator.HasErrors(Hopeless()));
        Assert.False(BatchTaskValidator.HasErrors(Samples.Task()));
        Assert.False(BatchTaskValidator.HasErrors(Samples.Command().ToDevices("a", "a").AsTask("n", 10)));
    }

    [Fact]
    public void Messages_hold_no_text_of_the_request_that_may_be_secret() =>
        Assert.All(Hopeless().Validate(), problem => Assert.DoesNotContain(Canary, problem.ToString(), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_message_has_no_placeholder_left() =>
        Assert.All(Hopeless().Validate(), problem => Assert.DoesNotContain("{", problem.Message, StringComparison.Ordinal));

    [Fact]
    public void A_problem_tells_its_rule_field_and_message() => Assert.Equal(
        "IOTB1003 param.type: type is missing; it is mandatory",
        Problems.Only(new BatchTaskParam { Command = Samples.Command() }.AsTask("n", 10)).ToString());

    [Fact]
    public void The_exception_holds_every_problem_and_tells_the_first_twenty()
    {
        BatchTask task = Samples.Command().ToDevices(Enumerable.Repeat(string.Empty, 1000)).AsTask("n", 10);
        var exception = new BatchTaskValidationException(task.Validate());
        Assert.Equal(1000, exception.Issues.Count);
        Assert.Equal(22, exception.Message.Split('\n').Length);
        Assert.EndsWith("and 980 more", exception.Message, StringComparison.Ordinal);
    }

    private static BatchTask Hopeless() => new()
    {
        AppId = Canary + Problems.Text(64),
        Timeout = 5,
        TaskName = Canary + Problems.Text(256),
        TaskType = "DeviceReg",
        Param = new BatchTaskParam
        {
            Type = BatchTargetType.DeviceList,
            DeviceList = [Canary, "", Canary],
            DeviceType = Canary,
            ManufacturerId = Canary,
            Model = Canary,
            DeviceLocation = Canary,
            GroupList = [Canary],
            Command = new RawDeviceCommand { ServiceId = Canary + Problems.Text(64), Method = Canary + Problems.Text(128) },
            CallbackUrl = "ftp://user:" + Canary + "@na.example",
            MaxRetransmit = 4,
            GroupTag = Canary,
        },
        Tags = [new BatchTaskTag(Canary + Problems.Text(128), Canary + Problems.Text(1024))],
    };
}
