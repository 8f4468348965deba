//! C# 7.3
using System.Collections.Generic;
using System.Threading.Tasks;
using IoTBatchGen;

public class OldSender
{
    public Task Send(IBatchTaskClient client, List<string> ids, DeviceCommand command)
    {
        BatchTaskParam p = {|IOTB1003:new BatchTaskParam|}();
        p.DeviceList = ids;
        p.Command = command;
        BatchTask t = new BatchTask();
        t.TaskName = "old";
        t.Timeout = 30;
        t.Param = p;
        return client.CreateAsync(t);
    }
}
