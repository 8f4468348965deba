//! C# 7.3
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Legacy
{
    public static class MeterTasks
    {
        public static string SetLevel(IEnumerable<string> devices, string parasOfUser, string groupTag)
        {
            var command = new Dictionary<string, object>();
            command.Add("serviceId", "DeliverySchedule");
            command.Add("method", "SET_DEVICE_LEVEL");
            command.Add("paras", JObject.Parse(parasOfUser));
            var param = new Dictionary<string, object>();
            param.Add("type", "DeviceList");
            var ids = new List<string>();
            foreach (string device in devices) ids.Add(device);
            param.Add("deviceList", ids);
            param.Add("command", command);
            if (groupTag != null) param.Add("groupTag", groupTag);
            var task = new Dictionary<string, object>();
            task.Add("timeout", 1440);
            task.Add("taskName", "level");
            task.Add("taskType", "DeviceCmd");
            task.Add("param", param);
            return JsonConvert.SerializeObject(task, Formatting.Indented);
        }
    }
}
