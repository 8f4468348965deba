namespace Waterworks;

class Formats
{
    static string Ping(string name, string id) => string.Format(
        "{{\"taskName\":\"{0}\",\"taskType\":\"DeviceCmd\",\"timeout\":{|IOTB1001:5|},\"param\":{{\"type\":\"DeviceList\",\"deviceList\":[\"{1}\",{|IOTB1011:\"\"|}],\"command\":{{\"serviceId\":\"Control\",\"method\":{|IOTB1102:\"PNIG\"|}}}}}}}", name, id);

    static string Open(int angle) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        "{{\"taskName\":\"open\",\"taskType\":\"DeviceCmd\",\"timeout\":60,\"param\":{{\"type\":\"Broadcast\",\"command\":{{\"serviceId\":\"Control\",\"method\":\"OPEN\",\"paras\":{{\"angle\":{0},\"kind\":{|IOTB1105:\"QUICK\"|}}}}}}}}}",
        angle);
}
