//! C# 7.3
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using IoTBatchGen;

namespace Waterworks.Legacy
{
    public class CommandSender
    {
        private readonly IBatchTaskClient _client;

        public CommandSender(IBatchTaskClient client)
        {
            _client = client;
        }

        public async Task<string> Send(IList<string> ids, bool broadcast)
        {
            BatchTaskParam param = new BatchTaskParam();
            param.Command = new Fleet.WaterMeter.DeliverySchedule.SetDeviceLevel(50);
            if (broadcast)
            {
                param.Type = BatchTargetType.Broadcast;
            }
            else
            {
                param.Type = BatchTargetType.DeviceList;
                param.DeviceList = ids;
            }

            BatchTask task = new BatchTask();
            task.TaskName = "level " + DateTime.Now.ToString("s");
            task.Timeout = 60 * 24;
            task.Param = param;
            BatchTaskCreated created = await _client.CreateAsync(task);
            return created.TaskId;
        }
    }
}
