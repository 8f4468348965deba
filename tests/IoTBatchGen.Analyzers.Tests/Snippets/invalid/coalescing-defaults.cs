namespace Waterworks;

record Settings(string? Name, int? Minutes, string? Callback, int? Retries);

class Coalesced
{
    BatchTask Make(DeviceCommand c, Settings? s) => c.ToAllDevices()
        .AsTask(s?.Name ?? {|IOTB1002:""|}, s?.Minutes ?? {|IOTB1001:5|})
        .WithCallback(s?.Callback ?? {|IOTB1009:""|})
        .WithMaxRetransmit(s?.Retries ?? {|IOTB1007:5|});
}
