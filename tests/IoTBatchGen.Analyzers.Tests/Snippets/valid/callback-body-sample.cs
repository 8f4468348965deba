namespace Auth;

class CallbackSamples
{
    const string Push = """{"deviceId":"3f1a","commandId":"c1","result":{"resultCode":"SENT","resultDetail":null},"timeout":0,"param":{}}""";
    const string Single = """{"deviceId":"3f1a","command":{"serviceId":"","method":""},"callbackUrl":"x","maxRetransmit":9,"expireTime":0}""";
}
