using Microsoft.AspNetCore.Builder;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/ping", async (IBatchTaskClient client) =>
{
    var t = new BatchTask
    {
        TaskName = {|IOTB1002:""|}, // todo
        Timeout = 10,
        Param = new Valve.Control.Ping().ToAllDevices(),
    };
    return await client.CreateAsync(t);
});
app.Run();
