//! no profiles
namespace Waterworks;

class ParaValues
{
    // What stands within a para is the device's business, and so is a field of any other API's JSON.
    const string Body = """
        {
          "taskName": "n", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "Broadcast", "command": { "serviceId": "Lcd", "method": "SHOW", "paras": { "line": { "x": 1, "x": 2 }, "Line": 1 } } }
        }
        """;
    const string Other = """{ "taskName": "n", "timeout": 60, "timeout": 61, "owner": "me" }""";
}
