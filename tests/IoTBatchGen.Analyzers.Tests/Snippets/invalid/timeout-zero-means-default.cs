//! C# 7.3
using System.Threading.Tasks;
using IoTBatchGen;

namespace Legacy
{
    public class Sender
    {
        public async Task Send(IBatchTaskClient client, DeviceCommand command)
        {
            BatchTask task = new BatchTask();
            task.TaskName = "x";
            task.Timeout = {|IOTB1001:0|};   // platform default
            task.Param = command.ToAllDevices();
            await client.CreateAsync(task);
        }
    }
}
