namespace Valves;

class Names
{
    private const string Label = "north-western-hall";
    DeviceCommand A() => new Valve.Control.Set(50, name: {|IOTB1105:Label|});
    DeviceCommand B() => new StreetLamp.Schedule.SetSchedule(DateTimeOffset.UtcNow, label: {|IOTB1105:"Switch all lamps of the old town on"|});
}
