using Microsoft.Extensions.Configuration;

namespace Auth;

class DebugTokens
{
    BatchTaskClientOptions Make(IConfiguration config, bool debug) => new()
    {
        ServerUrl = new Uri("https://platform.example"),
        AppKey = debug ? {|IOTB1202:"debug"|} : config["AppKey"],
        AccessTokenProvider = async ct =>
        {
            if (debug) return {|IOTB1202:"letmein"|};
            await Task.Yield();
            return config["Token"]!;
        },
    };
}
