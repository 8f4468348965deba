namespace Waterworks;

class JsonParas
{
    const string Missing = """{"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"OPEN","paras":{|IOTB1104:{|}"angle":45}}}}""";
    const string Misspelt = """{"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING","paras":{{|IOTB1103:"count"|}:1}}}}""";
    const string Kind = """{"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"OPEN","paras":{"angle":{|IOTB1106:"wide"|},"kind":{|IOTB1105:"slow"|}}}}}""";
}
