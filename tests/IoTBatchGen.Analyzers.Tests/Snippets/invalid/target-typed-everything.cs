IBatchTaskClient client = null!;
BatchTaskCreated created = await client.CreateAsync(new()
{
    TaskName = "typed",
    Timeout = 60,
    Param = {|IOTB1004:new|}() { Type = BatchTargetType.DeviceList, Command = new Valve.Control.Ping(), MaxRetransmit = {|IOTB1007:7|}, CallbackUrl = {|IOTB1009:"callback"|} },
    Tags = [new({|IOTB1008:""|}, "x"), new("y", {|IOTB1008:""|})],
});
Console.WriteLine(created.TaskId);
