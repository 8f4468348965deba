namespace Lights;

class Copied
{
    BatchTaskParam Make(DeviceCommand c) => new()
    {
        Type = BatchTargetType.DeviceArea,
        DeviceLocation = "Shenzhen",
        DeviceType = {|IOTB1005:"StreetLamp"|},
        GroupList = {|IOTB1005:new List<string> { "g1" }|},
        Command = c,
    };
}
