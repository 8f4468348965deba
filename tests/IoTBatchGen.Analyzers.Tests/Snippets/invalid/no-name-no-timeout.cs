var client = default(IBatchTaskClient)!;
await client.CreateAsync({|IOTB1003,IOTB1003:new BatchTask|}
{
    Param = new WaterMeter.DeliverySchedule.SetDeviceLevel(100).ToAllDevices(),
});
