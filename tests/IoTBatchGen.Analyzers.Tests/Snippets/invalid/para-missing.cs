using System.Text.Json.Nodes;

var client = default(IBatchTaskClient)!;
var command = {|IOTB1108,IOTB1104:new RawDeviceCommand|} { ServiceId = "WaterMeterBasic", Method = "SET_PRESSURE_READ_PERIOD" };
await client.CreateAsync(command.ToAllDevices().AsTask("period", 60));

var open = {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Control", Method = "OPEN", Paras = {|IOTB1104:new JsonObject|} { ["angle"] = 45 } };
await client.CreateAsync(open.ToGroups("all").AsTask("open", 60));
