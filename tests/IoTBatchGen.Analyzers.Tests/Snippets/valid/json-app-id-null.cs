namespace Waterworks;

class NullApp
{
    // error 100217: null where the application is not authorized
    const string Body = """{"appId":null,"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Lamp02","method":"ringAlarm"}}}""";
}
