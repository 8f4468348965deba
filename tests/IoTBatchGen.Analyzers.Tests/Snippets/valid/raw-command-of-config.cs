using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace Gateway;

class Dynamic(IConfiguration config, IBatchTaskClient client)
{
    public Task Send(string deviceId) => client.CreateAsync(new BatchTask
    {
        AppId = config["AppId"],
        TaskName = config["Prefix"] + deviceId,
        Timeout = int.Parse(config["Timeout"]!),
        Param = new BatchTaskParam
        {
            Type = BatchTargetType.DeviceList,
            DeviceList = { deviceId },
            Command = new RawDeviceCommand
            {
                ServiceId = config["Service"],
                Method = config["Method"],
                Paras = JsonNode.Parse(config["Paras"]!)!.AsObject(),
            },
        },
    });
}
