using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace IoTBatchGen.Tests.Contract;

public class TargetTests
{
    [Fact]
    public void ToDevices_addresses_devices_by_id()
    {
        RawDeviceCommand command = Samples.Command();
        BatchTaskParam param = command.ToDevices("a", "b");
        Assert.Equal(BatchTargetType.DeviceList, param.Type);
        Assert.Equal(["a", "b"], param.DeviceList);
        Assert.Same(command, param.Command);
        Assert.Empty(param.GroupList);
    }

    [Fact]
    public void ToGroups_addresses_groups_by_name()
    {
        BatchTaskParam param = Samples.Command().ToGroups("a", "b");
        Assert.Equal(BatchTargetType.GroupList, param.Type);
        Assert.Equal(["a", "b"], param.GroupList);
        Assert.Empty(param.DeviceList);
    }

    [Fact]
    public void ToGroupIds_addresses_groups_by_id()
    {
        BatchTaskParam param = Samples.Command().ToGroupIds("a", "b");
        Assert.Equal(BatchTargetType.GroupIdList, param.Type);
        Assert.Equal(["a", "b"], param.GroupList);
    }

    [Fact]
    public void ToArea_addresses_a_location()
    {
        BatchTaskParam param = Samples.Command().ToArea("north");
        Assert.Equal(BatchTargetType.DeviceArea, param.Type);
        Assert.Equal("north", param.DeviceLocation);
    }

    [Fact]
    public void ToDeviceType_addresses_a_profile()
    {
        BatchTaskParam param = Samples.Command().ToDeviceType("t", "m", "o");
        Assert.Equal(BatchTargetType.DeviceType, param.Type);
        Assert.Equal(("t", "m", "o"), (param.DeviceType, param.ManufacturerId, param.Model));
    }

    [Fact]
    public void A_typed_command_knows_its_own_profile()
    {
        BatchTaskParam param = new AllParas().ToDeviceType();
        Assert.Equal(BatchTargetType.DeviceType, param.Type);
        Assert.Equal(("WaterMeter", "TestUtf8ManuId", "NBIoTDevice"), (param.DeviceType, param.ManufacturerId, param.Model));
    }

    [Fact]
    public void ToAllDevices_needs_nothing_else()
    {
        BatchTaskParam param = Samples.Command().ToAllDevices();
        Assert.Equal(BatchTargetType.Broadcast, param.Type);
        Assert.Empty(param.AsTask("n", 10).Validate());
    }

    [Fact]
    public void Sequences_are_copied()
    {
        var ids = new List<string> { "a" };
        BatchTaskParam devices = Samples.Command().ToDevices(ids.AsEnumerable());
        BatchTaskParam groups = Samples.Command().ToGroups(ids.AsEnumerable());
        BatchTaskParam groupIds = Samples.Command().ToGroupIds(ids.AsEnumerable());
        ids.Add("b");
        Assert.All([devices.DeviceList, groups.GroupList, groupIds.GroupList], list => Assert.Equal(["a"], list));
    }

    [Fact]
    public void Lists_of_a_fluent_parameter_can_grow()
    {
        BatchTaskParam param = Samples.Command().ToDevices("a");
        param.DeviceList.Add("b");
        Assert.Equal(["a", "b"], param.DeviceList);
    }

    [Fact]
    public void A_null_sequence_is_refused_by_its_name()
    {
        Assert.Equal("deviceIds", Assert.Throws<ArgumentNullException>(() => Samples.Command().ToDevices((IEnumerable<string>)null!)).ParamName);
        Assert.Equal("deviceIds", Assert.Throws<ArgumentNullException>(() => Samples.Command().ToDevices((string[])null!)).ParamName);
        Assert.Equal("groupNames", Assert.Throws<ArgumentNullException>(() => Samples.Command().ToGroups((string[])null!)).ParamName);
        Assert.Equal("groupIds", Assert.Throws<ArgumentNullException>(() => Samples.Command().ToGroupIds((string[])null!)).ParamName);
    }

    [Theory]
    [InlineData(BatchTargetType.DeviceList)]
    [InlineData(BatchTargetType.DeviceType)]
    [InlineData(BatchTargetType.DeviceArea)]
    [InlineData(BatchTargetType.GroupList)]
    [InlineData(BatchTargetType.Broadcast)]
    [InlineData(BatchTargetType.GroupIdList)]
    public void Every_fluent_target_sets_what_its_type_needs(BatchTargetType type)
    {
        BatchTask task = Samples.TaskTo(type);
        Assert.Equal(type, task.Param!.Type);
        Assert.Empty(task.Validate());
    }
}
