using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Waterworks;

static class Startup
{
    private const string Host = "platform.example";
    private const string Url = "http://" + Host + ":8743";

    public static void Add(IServiceCollection services, IConfiguration config)
    {
        services.Configure<BatchTaskClientOptions>(o =>
        {
            o.ServerUrl = new Uri({|IOTB1201:Url|});
            o.AppKey = config["AppKey"];
        });
    }
}
