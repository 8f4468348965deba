namespace Waterworks;

class Limits
{
    const string Sixteen = "0123456789abcdef";
    const string SixtyFour = Sixteen + Sixteen + Sixteen + Sixteen;
    const string Name = SixtyFour + SixtyFour + SixtyFour + SixtyFour;

    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask(Name, BatchTaskLimits.TimeoutMaxMinutes).WithAppId(SixtyFour).WithTag(SixtyFour + SixtyFour, "x").WithMaxRetransmit(3);
    BatchTask B(DeviceCommand c) => c.ToAllDevices().AsTask("x", TimeSpan.FromMinutes(10)).WithTag("x", Name + Name + Name + Name).WithMaxRetransmit(0);
}
