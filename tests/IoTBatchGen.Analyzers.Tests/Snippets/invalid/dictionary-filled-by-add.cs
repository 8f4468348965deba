//! C# 7.3
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Legacy
{
    public static class MeterTasks
    {
        public static string SetLevel(string deviceId, int level)
        {
            var paras = new Dictionary<string, object>();
            paras.Add({|IOTB1103:"vlaue"|}, level);
            var command = new Dictionary<string, object>();
            command.Add("serviceId", {|IOTB1101:"DelivrySchedule"|});
            command.Add("method", "SET_DEVICE_LEVEL");
            var own = new Dictionary<string, object> { { "serviceId", "DeliverySchedule" }, { "method", "SET_DEVICE_LEVEL" }, { "paras", paras } };
            var param = new Dictionary<string, object>();
            param.Add("type", "DeviceList");
            param.Add({|IOTB1015:"deviceIds"|}, new List<string> { deviceId });
            param.Add("command", command);
            param.Add("maxRetransmit", {|IOTB1007:5|});
            var task = {|IOTB1003:new Dictionary<string, object>|}();
            task.Add("timeout", {|IOTB1001:3600|});
            task.Add("taskName", "level");
            task.Add("param", param);
            Keep(JsonConvert.SerializeObject(new Dictionary<string, object> { { "taskName", "t" }, { "taskType", "DeviceCmd" }, { "timeout", 60 }, { "param", new { type = "Broadcast", command = own } } }));
            return JsonConvert.SerializeObject(task, Formatting.Indented);
        }

        private static void Keep(string text) { }
    }
}
