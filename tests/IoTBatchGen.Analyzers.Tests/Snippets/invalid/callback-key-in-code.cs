using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBatchTaskCallbacks(options =>
{
    options.PublicUrl = new Uri("https://na.example:443");
    options.Key = {|IOTB1202:"rCq7zyOmwZ3lVb1o9sXk2tHfN5uQeJ8g"|};
});
var app = builder.Build();
var callbacks = app.Services.GetRequiredService<BatchTaskCallbacks>();
await app.Services.GetRequiredService<IBatchTaskClient>().CreateAsync(
    new WaterMeter.DeliverySchedule.SetDeviceLevel({|IOTB1105:250|}).ToDevices("3f1a").AsTask("raise-level", {|IOTB1001:5|}).WithBatchTaskCallback(callbacks).WithMaxRetransmit({|IOTB1007:4|}));
