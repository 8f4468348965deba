namespace Waterworks;

class Texts
{
    // real NAs send numbers as text, and the platform takes them
    const string Body = """{"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"DeliverySchedule","method":"SET_DEVICE_LEVEL","paras":{"value":"12"}}},"tags":[{"tagName":"site","tagValue":"north"}]}""";
}
