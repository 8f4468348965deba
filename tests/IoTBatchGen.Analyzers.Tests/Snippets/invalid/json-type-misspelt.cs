namespace Waterworks;

class TypeNames
{
    const string A = """{"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":{|IOTB1013:"BroadCast"|},"command":{"serviceId":"Control","method":"PING"}}}""";
    const string B = """{"taskName":"n","taskType":{|IOTB1006:""|},"timeout":60,"param":{"type":{|IOTB1013:""|},"command":{"serviceId":"Control","method":"PING"}}}""";
}
