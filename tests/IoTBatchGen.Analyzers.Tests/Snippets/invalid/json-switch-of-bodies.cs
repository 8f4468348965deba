namespace Lights;

class SwitchOfBodies
{
    static string Body(string what) => what switch
    {
        "ring" => """{"taskName":"ring","taskType":"DeviceCmd","timeout":10,"param":{"type":"Broadcast","command":{"serviceId":"Lamp01","method":"ringAlarm"}}}""",
        "clear" => """{"taskName":"clear","taskType":"DeviceCmd","timeout":{|IOTB1001:1|},"param":{"type":"Broadcast","command":{"serviceId":"Schedule","method":"CLEAR_SCHEDULE"}}}""",
        _ => """{"taskName":"ping","taskType":{|IOTB1006:"Ping"|},"timeout":10,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""",
    };
}
