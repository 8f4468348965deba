//! C# 7.3
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Legacy
{
    public class LampTasks
    {
        public Task<HttpResponseMessage> Ring(HttpClient http, string[] lamps)
        {
            var body = new JObject(
                new JProperty("taskName", "ring"),
                new JProperty("taskType", {|IOTB1006:"DeviceCommand"|}),
                new JProperty("timeout", new JValue({|IOTB1001:5|})),
                new JProperty("param", new JObject
                {
                    { "type", {|IOTB1013:"DevicesList"|} },
                    { "deviceList", new JArray(lamps) },
                    { "command", new JObject { ["serviceId"] = "Lamp01", ["method"] = {|IOTB1102:"ringAlrm"|} } },
                }));
            body["param"]["callbackUrl"] = {|IOTB1009:"na/callback"|};
            return http.PostAsync("tasks", new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json"));
        }
    }
}
