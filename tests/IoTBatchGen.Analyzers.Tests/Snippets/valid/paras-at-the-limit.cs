namespace Valves;

class ParaLimits
{
    IEnumerable<DeviceCommand> All()
    {
        yield return new WaterMeter.DeliverySchedule.SetDeviceLevel(0);
        yield return new WaterMeter.DeliverySchedule.SetDeviceLevel(100);
        yield return new WaterMeter.WaterMeterBasic.SetPressureReadPeriod(1);
        yield return new WaterMeter.WaterMeterBasic.SetPressureReadPeriod(value: 24);
        yield return new Valve.Control.Open(10, Valve.Control.Open.KindValue.Slow);
        yield return new Valve.Control.Open(kind: Valve.Control.Open.KindValue.Fast, angle: 90);
        yield return new Valve.Control.Set(0, level: 5, name: "8letters", ratio: -0.5, numbers: new[] { 1, 2 });
    }
}
