//! C# 7.3
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Legacy
{
    public class JsonSender
    {
        public string Body(List<string> groups)
        {
            var command = new { serviceId = {|IOTB1101:"Lamp"|}, method = "SET_LIGHT", paras = new { power = "ON" } };
            var param = {|IOTB1004:new|} { type = "DeviceList", groupList = {|IOTB1005:groups|}, command };
            return JsonConvert.SerializeObject({|IOTB1003:new|} { taskName = "on", timeout = 60, param });
        }
    }
}
