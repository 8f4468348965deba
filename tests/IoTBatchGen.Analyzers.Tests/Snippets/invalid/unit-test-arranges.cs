using Xunit;

namespace Waterworks.Tests;

public class SenderTests
{
    [Fact]
    public void Builds_a_task()
    {
        var command = new WaterMeter.DeliverySchedule.SetDeviceLevel(50);
        var task = command.ToDevices("device1", "device2", {|IOTB1016:"device1"|}).AsTask("test", {|IOTB1001:1|});
        Assert.Equal("test", task.TaskName);
    }
}
