using Microsoft.Extensions.Configuration;

namespace Lights;

class ConfigFallbacks(IConfiguration config)
{
    BatchTask Make(DeviceCommand c) => c.ToAllDevices().AsTask(config["Name"] ?? {|IOTB1002:""|}, 60)
        .WithCallback(config["Callback"] ?? {|IOTB1009:"/none"|})
        .WithAppId(config["AppId"]);
}
