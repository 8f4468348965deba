using Xunit;

namespace Waterworks.Tests;

public class BuilderTests
{
    private static BatchTask Valid(Action<BatchTask>? change = null)
    {
        var task = new WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToDevices("3f1a").AsTask("raise", 60);
        change?.Invoke(task);
        return task;
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Names(string? name) => Assert.NotEmpty(Valid(t => t.TaskName = name).Validate());

    [Fact]
    public void Fine() => Assert.Empty(Valid().Validate());
}
