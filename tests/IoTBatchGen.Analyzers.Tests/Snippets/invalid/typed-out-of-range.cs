namespace Waterworks;

class Ranges
{
    const int Full = 255;

    Task A(IBatchTaskClient client, string id) => client.CreateAsync(
        new WaterMeter.DeliverySchedule.SetDeviceLevel({|IOTB1105:Full|}).ToDevices(id).AsTask("full", 60));

    DeviceCommand B(bool often) => new WaterMeter.WaterMeterBasic.SetPressureReadPeriod(value: often ? {|IOTB1105:0|} : 24);
    DeviceCommand C() => new Valve.Control.Open({|IOTB1105:91|}, Valve.Control.Open.KindValue.Fast);
    DeviceCommand D() => new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.On, {|IOTB1105:-1|}, level: {|IOTB1105:4|});
}
