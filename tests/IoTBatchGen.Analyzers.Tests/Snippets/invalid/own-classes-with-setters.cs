//! C# 7.3
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Legacy
{
    public class TaskBody
    {
        [JsonProperty("appId")] public string App { get; set; }
        [JsonProperty("taskName")] public string Name { get; set; }
        [JsonProperty(PropertyName = "taskType")] public string Kind { get; set; }
        [JsonProperty("timeout")] public int Minutes { get; set; }
        [JsonProperty("param")] public TargetBody Target { get; set; }
        [JsonIgnore] public string TaskId { get; set; }
    }

    public class TargetBody
    {
        public string type { get; set; }
        public List<string> deviceList { get; set; }
        public string deviceType { get; set; }
        public CommandBody command { get; set; }
    }

    public class CommandBody
    {
        public string serviceId { get; set; }
        public string method { get; set; }
        public object paras { get; set; }
    }

    public static class Sender
    {
        public static string Body(List<string> ids)
        {
            TaskBody task = {|IOTB1003:new TaskBody|}();
            task.Minutes = {|IOTB1001:3600|};
            task.Kind = {|IOTB1006:"deviceCmd"|};
            task.Target = {|IOTB1004,IOTB1004:new TargetBody|}();
            task.Target.type = "DeviceType";
            task.Target.deviceType = {|IOTB1107:"StreetLmp"|};
            task.Target.deviceList = {|IOTB1005:ids|};
            task.Target.command = new CommandBody { serviceId = "Lamp01", method = "SET_LIGHT" };
            task.Target.command.paras = new { power = {|IOTB1105:"BLUE"|}, brightness = 80 };
            return JsonConvert.SerializeObject(task);
        }
    }
}
