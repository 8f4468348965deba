namespace Lights;

public static class Settings
{
    public const string Host = "www.na.example";
    public const string Callback = Host + "/iot/callback";
}

class CallbackOfSettings
{
    BatchTaskParam Make(DeviceCommand c) => new BatchTaskParam
    {
        Type = BatchTargetType.Broadcast,
        Command = c,
        CallbackUrl = {|IOTB1009:Settings.Callback|},
    };
}
