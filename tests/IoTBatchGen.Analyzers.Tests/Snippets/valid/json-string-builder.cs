using System.Text;

namespace Waterworks;

class Builder
{
    static string Body(IEnumerable<string> ids)
    {
        var sb = new StringBuilder();
        sb.Append("{\"taskName\":\"x\",\"taskType\":\"DeviceCmd\",\"timeout\":60,");
        sb.Append("\"param\":{\"type\":\"DeviceList\",\"deviceList\":[");
        sb.Append(string.Join(",", ids.Select(id => "\"" + id + "\"")));
        sb.Append("],\"command\":{\"serviceId\":\"Control\",\"method\":\"PING\"}}}");
        return sb.ToString();
    }
}
