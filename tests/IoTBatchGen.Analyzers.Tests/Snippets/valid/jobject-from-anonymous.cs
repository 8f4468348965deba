using Newtonsoft.Json.Linq;

namespace Lights;

class JObjects
{
    static JObject Filter() => JObject.FromObject(new { type = "filter", timeout = 5, param = "none" });
    static JObject Page(int no) => JObject.FromObject(new { pageNo = no, pageSize = 0, appId = 17, status = "", taskName = 3 });
}
