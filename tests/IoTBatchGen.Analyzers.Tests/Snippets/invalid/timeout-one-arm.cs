namespace Lights;

class Urgent
{
    public BatchTask Make(DeviceCommand c, bool urgent) => c.ToAllDevices().AsTask("u", urgent ? {|IOTB1001:5|} : 60);

    public BatchTask Level(DeviceCommand c, string severity) => c.ToAllDevices().AsTask("s", severity switch
    {
        "low" => 1440,
        "mid" => 120,
        "high" => {|IOTB1001:2|},
        _ => 60,
    });
}
