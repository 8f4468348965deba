using Xunit;

namespace Waterworks.Tests;

public class ThrowTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Out_of_range(int level) => Assert.Throws<ArgumentOutOfRangeException>(() => new WaterMeter.DeliverySchedule.SetDeviceLevel(level));
}
