namespace Lights;

class Concat
{
    static string Body(string ids) => string.Concat(
        "{\"taskName\":\"c\",\"taskType\":\"DeviceCmd\",\"timeout\":60,\"param\":{\"type\":{|IOTB1013:\"DeviceLists\"|},\"deviceList\":[", ids, "],\"command\":{\"serviceId\":\"Control\",\"method\":\"PING\"}}}");

    static string Long(string name, string param) => string.Concat("{\"taskName\":\"", name, "\",\"taskType\":\"DeviceCmd\",\"timeout\":", {|IOTB1001:4000|}, ",\"param\":", param, "}");
}
