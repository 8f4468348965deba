namespace Lights
{
    internal static class Defaults
    {
        public const int Retries = 5;
        public const int TimeoutMinutes = 60 * 24 * 7;
        public const string Name = "";
    }

    class Weekly
    {
        Task Go(IBatchTaskClient client, DeviceCommand c) => client.CreateAsync(
            c.ToAllDevices().AsTask({|IOTB1002:Defaults.Name|}, {|IOTB1001:Defaults.TimeoutMinutes|}).WithMaxRetransmit({|IOTB1007:Defaults.Retries|}));
    }
}
