namespace Lights;

class CastType
{
    BatchTaskParam A(DeviceCommand c) => new() { Type = {|IOTB1013:(BatchTargetType)6|}, Command = c };
    BatchTaskParam B(DeviceCommand c) => new() { Type = (BatchTargetType)4, Command = c };
}
