using System.Text;

namespace Waterworks;

class Bodies
{
    private const string Format =
        "{{\"taskName\":\"{0}\",\"taskType\":{|IOTB1006:\"deviceCmd\"|}," +
        "\"timeout\":{1},\"param\":{2}}}";
    private const string Minutes = "{{\"taskName\":\"n\",\"taskType\":\"DeviceCmd\",\"timeout\":{|IOTB1001:{0}|},\"param\":{1}}}";

    public string Of(string name, int minutes, string param) => string.Format(Format, name, minutes, param);

    public string Days(string param) => string.Format(Minutes, 3 * 24 * 60, param);

    public void Append(StringBuilder body, string name) =>
        body.AppendFormat("{{\"taskName\":\"{0}\",\"taskType\":\"DeviceCmd\",\"timeout\":60,\"param\":{|IOTB1003:{{|}\"type\":\"Broadcast\"}}}}", name);
}
