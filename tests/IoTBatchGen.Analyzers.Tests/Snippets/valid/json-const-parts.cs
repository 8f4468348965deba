namespace Waterworks;

class Parts
{
    const string Command = """{"serviceId":"Control","method":"PING"}""";
    const string Target = "\"type\":\"Broadcast\"";
    const string Body = "{\"taskName\":\"parts\",\"taskType\":\"DeviceCmd\",\"timeout\":30,\"param\":{" + Target + ",\"command\":" + Command + "}}";
}
