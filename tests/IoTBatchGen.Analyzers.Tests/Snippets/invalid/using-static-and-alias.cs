using static Lights.Numbers;
using Target = IoTBatchGen.BatchTargetType;
using Task_ = IoTBatchGen.BatchTask;

namespace Lights;

static class Numbers
{
    public const int HalfHour = 30;
    public const int Second = 1;
}

class Aliases
{
    Task_ Make(DeviceCommand c) => new Task_
    {
        TaskName = "alias",
        Timeout = {|IOTB1001:Second|},
        Param = {|IOTB1004:new BatchTaskParam|} { Type = Target.DeviceArea, Command = c, MaxRetransmit = {|IOTB1007:HalfHour|} },
    };
}
