//! C# 7.3
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Legacy
{
    public class Poster
    {
        public Task<HttpResponseMessage> Post(HttpClient http, string deviceId)
        {
            string json = "{\"appId\":\"app1\",\"timeout\":{|IOTB1001:5|},\"taskName\":{|IOTB1002:\"\"|},\"taskType\":{|IOTB1006:\"devicecmd\"|},"
                + "\"param\":{\"type\":{|IOTB1013:\"deviceList\"|},\"deviceList\":[\"" + deviceId + "\"],"
                + "\"command\":{\"serviceId\":\"Schedule\",\"method\":{|IOTB1102:\"CLEAR_SHEDULE\"|},\"paras\":{}}}}";
            return http.PostAsync("tasks", new StringContent(json, Encoding.UTF8, "application/json"));
        }
    }
}
