var ids = args;
var client = default(IBatchTaskClient)!;
await Send("a");
await Send("b");

async Task Send(string name)
{
    BatchTask Build() => new Valve.Control.Set({|IOTB1105:120|}).ToDevices(ids).AsTask(name, {|IOTB1001:5|});
    await client.CreateAsync(Build());
}
