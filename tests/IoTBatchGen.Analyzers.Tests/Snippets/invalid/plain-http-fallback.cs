using Microsoft.Extensions.Configuration;

namespace Waterworks;

class Fallback
{
    BatchTaskClientOptions Make(IConfiguration config) => new()
    {
        ServerUrl = new Uri(config["Url"] ?? {|IOTB1201:"http://platform.example"|}),
        AppKey = config["AppKey"] ?? throw new InvalidOperationException("AppKey"),
    };
}
