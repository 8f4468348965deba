var client = default(IBatchTaskClient)!;
var window = TimeSpan.FromDays(3);
await client.CreateAsync(new StreetLamp.Schedule.ClearSchedule().ToAllDevices().AsTask("clear all", {|IOTB1001:window|}));
