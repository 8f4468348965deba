namespace Waterworks;

class Constants
{
    const int Minutes = 3;
    const string Kind = "Devices";

    static string Body(string id) => $"{{\"taskName\":\"n\",\"taskType\":\"DeviceCmd\",\"timeout\":{{|IOTB1001:Minutes|}},\"param\":{{\"type\":{|IOTB1013:\"{Kind}\"|},\"deviceList\":[\"{id}\"],\"command\":{{\"serviceId\":\"Control\",\"method\":\"PING\"}}}}}}";
}
