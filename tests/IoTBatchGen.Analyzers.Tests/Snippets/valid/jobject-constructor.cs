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
                new JProperty("taskType", "DeviceCmd"),
                new JProperty("timeout", new JValue(50)),
                new JProperty("param", new JObject
                {
                    { "type", "DeviceList" },
                    { "deviceList", new JArray(lamps) },
                    { "command", new JObject { ["serviceId"] = "Lamp01", ["method"] = "ringAlarm" } },
                }));
            body["param"]["callbackUrl"] = "https://na.example/callback";
            return http.PostAsync("tasks", new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json"));
        }
    }
}
