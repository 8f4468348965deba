namespace Valves;

class Cast
{
    DeviceCommand Go() => new Valve.Control.Open(45, {|IOTB1105:(Valve.Control.Open.KindValue)7|});
}
