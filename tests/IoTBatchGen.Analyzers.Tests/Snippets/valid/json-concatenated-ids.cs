//! C# 7.3
using System.Collections.Generic;
using System.Linq;

class ConcatIds
{
    public static string Build(string appId, IList<string> ids, string service, string method, string parasJson)
    {
        string list = "";
        for (int i = 0; i < ids.Count; i++)
        {
            if (i > 0) list += ",";
            list += "\"" + ids[i] + "\"";
        }
        return "{" +
               "\"appId\":\"" + appId + "\"," +
               "\"taskName\":\"t" + ids.Count + "\"," +
               "\"taskType\":\"DeviceCmd\"," +
               "\"timeout\":1000," +
               "\"param\":{\"type\":\"DeviceList\",\"deviceList\":[" + list + "]," +
               "\"command\":{\"serviceId\":\"" + service + "\",\"method\":\"" + method + "\",\"paras\":" + parasJson + "}}" +
               "}";
    }
}
