namespace Waterworks;

class Templates
{
    private const string Body = """
        {
          "taskName": "@name", "taskType": "DeviceCmd", "timeout": "@minutes",
          "param": { "type": "Broadcast", "maxRetransmit": {|IOTB1007:30|}, "command": { "serviceId": "Control", "method": {|IOTB1102:"PNG"|} } }
        }
        """;

    public string Fill(string name, int minutes) => Body.Replace("@name", name).Replace("\"@minutes\"", minutes.ToString());

    public static string Once(string callback) =>
        """{"taskName":"t","taskType":"DeviceCmd","timeout":{|IOTB1001:2881|},"param":{"type":"Broadcast","callbackUrl":"CALLBACK","command":{"serviceId":"Control","method":"PING"}}}""".Replace("CALLBACK", callback);
}
