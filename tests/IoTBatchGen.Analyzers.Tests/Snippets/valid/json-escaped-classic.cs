//! C# 7.3
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Legacy
{
    public class Poster
    {
        private readonly HttpClient http = new HttpClient();

        public Task<HttpResponseMessage> Post(string url, string appId, string deviceId)
        {
            string json = "{\"appId\":\"" + appId + "\",\"timeout\":1000,\"taskName\":\"t1\",\"taskType\":\"DeviceCmd\","
                + "\"param\":{\"type\":\"DeviceList\",\"deviceList\":[\"" + deviceId + "\"],"
                + "\"command\":{\"serviceId\":\"Schedule\",\"method\":\"CLEAR_SCHEDULE\",\"paras\":{}}}}";
            return http.PostAsync(url, new StringContent(json, Encoding.UTF8, "application/json"));
        }
    }
}
