namespace Waterworks;

class Merged
{
    const string Defaults = "\"taskType\": \"DeviceCmd\", \"timeout\": 60";

    public static string Ping(string name, string tags) =>
        "{ \"taskName\": \"" + name + "\", " + Defaults + ", {|IOTB1017:\"timeout\"|}: 1000, \"param\": { \"type\": \"Broadcast\", {|IOTB1017:\"type\"|}: \"Broadcast\", "
        + "\"command\": { \"serviceId\": \"Control\", \"method\": \"PING\" } }, \"tags\": [{ \"tagName\": \"a\", {|IOTB1017:\"tagName\"|}: \"b\", \"tagValue\": \"c\" }" + tags + "] }";
}
