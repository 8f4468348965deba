//! C# 7.3
using IoTBatchGen;

class Swapped
{
    BatchTaskParam Make(DeviceCommand command)
    {
        BatchTaskParam p = new BatchTaskParam();
        p.Type = BatchTargetType.DeviceType;
        p.DeviceType = {|IOTB1107:"Acme"|};
        p.ManufacturerId = "Valve";
        p.Model = "M1";
        p.Command = command;
        return p;
    }
}
