namespace Waterworks;

class Fraction
{
    const string Body = """{"taskName":"n","taskType":"DeviceCmd","timeout":{|IOTB1014:60.5|},"param":{"type":"Broadcast","maxRetransmit":{|IOTB1014:"3"|},"command":{"serviceId":"Control","method":"PING"}}}""";
}
