using System.Text;

namespace Waterworks;

class Callbacks(Dictionary<string, DeviceCommandState> states)
{
    //# a result is stored under the device's command; a step back is not stored
    public void Receive(string body)
    {
        DeviceCommandResult result = DeviceCommandResult.Parse(body);
        if (!states.TryGetValue(result.CommandId, out DeviceCommandState before) || !before.IsFinal)
        {
            states[result.CommandId] = result.State;
        }
    }

    //# a body that is not one
    public bool TryReceive(ReadOnlySpan<byte> body) => DeviceCommandResult.TryParse(body, out DeviceCommandResult? result) && result.State == DeviceCommandState.Successful;

    //# what other systems push looks similar
    public static readonly string[] Samples =
    {
        """{"deviceId":"d","gatewayId":"g","service":{"serviceId":"","serviceType":"","data":{"value":300}}}""",
        """{"taskId":"1","taskName":"","taskType":"DeviceCmd","timeout":600,"resultCode":"OK","param":{"type":"x"}}""",
        Encoding.UTF8.GetString("{\"deviceId\":\"d\",\"commandId\":\"c\",\"result\":{\"resultCode\":\"DELIVERED\",\"resultDetail\":null}}"u8),
    };

    //# the address of a task, with the task in its path
    public static BatchTask WithAddress(DeviceCommand command, Guid key) =>
        command.ToAllDevices().AsTask("with-address", 60).WithCallback($"https://na.example:443/results/{key}/with-address");
}
