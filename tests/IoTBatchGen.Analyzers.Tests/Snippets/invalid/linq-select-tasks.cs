namespace Waterworks;

class Linq
{
    IEnumerable<BatchTask> Make(IEnumerable<IGrouping<string, string>> regions) =>
        from region in regions
        where region.Any()
        select new WaterMeter.DeliverySchedule.SetDeviceLevel({|IOTB1105:110|}).ToDevices(region).AsTask(region.Key, timeoutMinutes: {|IOTB1001:8|});

    List<BatchTask> Fluent(IEnumerable<string> areas) =>
        areas.Select((a, i) => new StreetLamp.Lamp01.RingAlarm().ToArea(a).AsTask($"{a} {i}", {|IOTB1001:2881|})).ToList();
}
