namespace Waterworks;

class OtherApis
{
    // the single-command API of the same platform
    const string Pending = """{"deviceId":"3f1a","command":{"serviceId":"DeliverySchedule","method":"SET_DEVICE_LEVEL","paras":{"value":12}},"callbackUrl":"https://na.example/cb","expireTime":0,"maxRetransmit":5}""";
    // a subscription
    const string Subscription = """{"notifyType":"deviceDataChanged","callbackUrl":"na.example","timeout":3}""";
    // a rule
    const string Rule = """{"appId":"","name":"","type":"x","timeout":0,"actions":[{"type":"DEVICE_CMD","param":{"command":{}}}]}""";
}
