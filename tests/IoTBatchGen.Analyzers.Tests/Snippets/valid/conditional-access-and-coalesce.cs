namespace Waterworks;

record Settings(string? Name, int? Minutes, string? Callback, int? Retries);

class Coalesce
{
    BatchTask Make(DeviceCommand c, Settings? s) => c.ToAllDevices()
        .AsTask(s?.Name ?? "default", s?.Minutes ?? 60)
        .WithCallback(s?.Callback ?? "https://na.example/cb")
        .WithMaxRetransmit(s?.Retries ?? 0);
}
