using Microsoft.Extensions.Configuration;

namespace Waterworks;

class Callbacks(IConfiguration config)
{
    public BatchTask Make(DeviceCommand command)
    {
        string? callback = config["Callback"];
        var task = command.ToAllDevices().AsTask("cb", config.GetValue<int>("Minutes"));
        if (callback is not null)
        {
            task = task.WithCallback(callback);
        }

        return task.WithGroupTag(config["GroupTag"] ?? "default").WithTag("host", Environment.MachineName);
    }
}
