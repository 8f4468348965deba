//! C# 7.3
using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Legacy
{
    public class TaskBody
    {
        public string appId { get; set; }
        public string taskName { get; set; }
        public string taskType { get; set; }
        public int timeout { get; set; }
        public TargetBody param { get; set; }
        public string requestId { get; set; }
        public DateTime createdAt { get; set; }
    }

    public class TargetBody
    {
        public string type { get; set; }
        public List<string> deviceList { get; set; }
        public CommandBody command { get; set; }
        public int? maxRetransmit { get; set; }
    }

    public class CommandBody
    {
        public string serviceId { get; set; }
        public string method { get; set; }
        public object paras { get; set; }
    }

    public static class Sender
    {
        public static string Body(List<string> ids, string name)
        {
            TaskBody task = new TaskBody();
            task.taskName = name + DateTime.Now.Ticks;
            task.timeout = 300;
            task.taskType = "DeviceCmd";
            task.requestId = Guid.NewGuid().ToString();
            task.param = new TargetBody { type = "DeviceList" };
            task.param.deviceList = ids;
            task.param.command = new CommandBody { method = "SET_DEVICE_LEVEL", serviceId = "DeliverySchedule" };
            task.param.command.paras = "#paras#";
            string body = JsonConvert.SerializeObject(task);
            return body.Replace("\"#paras#\"", "{\"value\":80}");
        }

        public static TaskBody Empty() => new TaskBody { taskType = "DeviceCmd", taskName = "", param = new TargetBody { type = "DeviceList" } };

        public static string Filled(Action<TaskBody> fill)
        {
            var task = new TaskBody { taskType = "DeviceCmd", timeout = 60 };
            fill(task);
            return JsonConvert.SerializeObject(task);
        }
    }
}
