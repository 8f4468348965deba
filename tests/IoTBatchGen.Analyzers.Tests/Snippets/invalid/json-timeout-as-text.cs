namespace Waterworks;

class AsText
{
    const string Body = """{"taskName":"x","taskType":"DeviceCmd","timeout":{|IOTB1014:"60"|},"param":{"type":"Broadcast","command":{"serviceId":"Lamp01","method":"ringAlarm"}}}""";
}
