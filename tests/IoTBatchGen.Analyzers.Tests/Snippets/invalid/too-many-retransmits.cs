namespace Lights;

class Persistent
{
    private const int MaxRetransmit = 10;

    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", 60).WithMaxRetransmit({|IOTB1007:MaxRetransmit|});
    BatchTaskParam B(DeviceCommand c) => new() { Type = BatchTargetType.Broadcast, Command = c, MaxRetransmit = {|IOTB1007:-1|} };
    void C(BatchTask task) => task.Param!.MaxRetransmit = {|IOTB1007:4|};
}
