using System;
using System.Linq;
using IoTBatchGen.Client;
using IoTBatchGen.Shared;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

public class TargetRuleTests
{
    [Theory]
    [InlineData(BatchTargetType.DeviceList, "param.deviceList")]
    [InlineData(BatchTargetType.DeviceType, "param.deviceType param.manufacturerId param.model")]
    [InlineData(BatchTargetType.DeviceArea, "param.deviceLocation")]
    [InlineData(BatchTargetType.GroupList, "param.groupList")]
    [InlineData(BatchTargetType.GroupIdList, "param.groupList")]
    [InlineData(BatchTargetType.Broadcast, "")]
    public void A_conditional_field_that_is_missing_is_IOTB1004(BatchTargetType type, string fields)
    {
        var param = new BatchTaskParam { Type = type, Command = Samples.Command() };
        string[] expected = [.. fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(field => "IOTB1004 " + field)];
        Assert.Equal(expected, Problems.Of(param.AsTask("n", 10)));
    }

    [Fact]
    public void A_conditional_field_that_is_empty_is_IOTB1004()
    {
        Assert.Equal(
            ["IOTB1004 param.deviceType", "IOTB1004 param.manufacturerId", "IOTB1004 param.model"],
            Problems.Of(Samples.Command().ToDeviceType("", "", "").AsTask("n", 10)));
        Assert.Equal(["IOTB1004 param.deviceLocation"], Problems.Of(Samples.Command().ToArea("").AsTask("n", 10)));
    }

    [Fact]
    public void A_single_character_fills_a_conditional_field()
    {
        Assert.Empty(Problems.Of(Samples.Command().ToDeviceType("a", "b", "c").AsTask("n", 10)));
        Assert.Empty(Problems.Of(Samples.Command().ToArea("a").AsTask("n", 10)));
        Assert.Empty(Problems.Of(Samples.Command().ToGroups("a").AsTask("n", 10)));
    }

    [Theory]
    [InlineData(BatchTargetType.DeviceList)]
    [InlineData(BatchTargetType.DeviceType)]
    [InlineData(BatchTargetType.DeviceArea)]
    [InlineData(BatchTargetType.GroupList)]
    [InlineData(BatchTargetType.Broadcast)]
    [InlineData(BatchTargetType.GroupIdList)]
    public void A_field_that_the_type_ignores_is_the_warning_IOTB1005(BatchTargetType type)
    {
        BatchTask task = new BatchTaskParam
        {
            Type = type,
            DeviceList = ["a"],
            DeviceType = "t",
            ManufacturerId = "m",
            Model = "o",
            DeviceLocation = "l",
            GroupList = ["g"],
            Command = Samples.Command(),
        }.AsTask("n", 10);
        string[] ignored = [.. TargetFields.Conditional.Except(TargetFields.Required(type)).Select(field => "IOTB1005 param." + field)];
        Assert.Equal(ignored, Problems.Of(task));
        Assert.All(task.Validate(), problem => Assert.False(problem.IsError));
    }

    [Fact]
    public void A_field_that_is_ignored_says_nothing_of_a_list_that_is_read() =>
        Assert.Equal(["IOTB1005 param.deviceLocation"], Problems.After(task => task.Param!.DeviceLocation = string.Empty));

    [Fact]
    public void Every_other_rule_is_an_error()
    {
        BatchTask task = new() { TaskType = "x", TaskName = "", Timeout = 1, Param = new BatchTaskParam { Type = BatchTargetType.DeviceList } };
        Assert.All(task.Validate(), problem => Assert.True(problem.IsError));
    }

    [Fact]
    public void A_missing_type_is_IOTB1003_and_says_nothing_about_the_other_fields() =>
        Assert.Equal(["IOTB1003 param.type"], Problems.After(task => task.Param!.Type = null));

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void A_value_outside_the_enum_is_IOTB1013(int value)
    {
        BatchTask task = Samples.Task();
        task.Param!.Type = (BatchTargetType)value;
        Assert.Equal("IOTB1013 param.type", Assert.Single(Problems.Of(task)));
        Assert.EndsWith(
            "the platform accepts DeviceList, DeviceType, DeviceArea, GroupList, Broadcast, GroupIdList",
            Problems.Only(task).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BatchTargetType.DeviceList, "deviceList is empty; it is mandatory when type is DeviceList; add at least one device id")]
    [InlineData(BatchTargetType.GroupList, "groupList is empty; it is mandatory when type is GroupList; add at least one group name")]
    [InlineData(BatchTargetType.GroupIdList, "groupList is empty; it is mandatory when type is GroupIdList; add at least one group id")]
    [InlineData(BatchTargetType.DeviceArea, "deviceLocation is missing; it is mandatory when type is DeviceArea; set it to the devices' location")]
    public void What_is_missing_is_told_with_what_to_do(BatchTargetType type, string message) => Assert.Equal(
        message, Problems.Only(new BatchTaskParam { Type = type, Command = Samples.Command() }.AsTask("n", 10)).Message);

    [Fact]
    public void What_is_ignored_is_told_with_what_is_read()
    {
        BatchTask task = Samples.TaskTo(BatchTargetType.Broadcast);
        task.Param!.Model = "m";
        Assert.Equal("model is ignored when type is Broadcast, which uses no target field", Problems.Only(task).Message);
    }
}
