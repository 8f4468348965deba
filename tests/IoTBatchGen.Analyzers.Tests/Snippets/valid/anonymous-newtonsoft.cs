//! C# 7.3
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Legacy
{
    public class JsonSender
    {
        public async Task<string> Send(HttpClient http, List<string> groups)
        {
            var command = new { serviceId = "Lamp01", method = "SET_LIGHT", paras = new Dictionary<string, object> { { "power", "ON" }, { "brightness", 80 } } };
            var param = new { type = "GroupIdList", groupList = groups, command, callbackUrl = "https://na.example/cb" };
            var body = new { taskName = "on", taskType = "DeviceCmd", timeout = 60, param = param, tags = new[] { new { tagName = "a", tagValue = "b" } } };
            HttpResponseMessage answer = await http.PostAsync("tasks", new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json"));
            return await answer.Content.ReadAsStringAsync();
        }
    }
}
