using Xunit;

namespace Waterworks.Tests;

public class Negative
{
    [Fact]
    public void Too_short()
    {
#pragma warning disable IOTB1001 // the point of the test
        var task = new WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToDevices("d1").AsTask("n", 9);
#pragma warning restore IOTB1001
        Assert.NotEmpty(task.Validate());
    }
}
