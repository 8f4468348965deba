namespace Waterworks;

class LoopForgot
{
    static async Task Go(IBatchTaskClient client, Dictionary<string, List<string>> byArea, DeviceCommand command)
    {
        foreach (var (area, ids) in byArea)
        {
            var p = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList };
            p.Command = command;
            p.CallbackUrl = {|IOTB1009:"ftp://na.example/cb"|};
            await client.CreateAsync(p.AsTask(area, {|IOTB1001:5|}));
        }
    }
}
