namespace Lights;

class Commands
{
    static readonly Dictionary<string, Func<DeviceCommand>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["on"] = () => new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.On, 100),
        ["off"] = () => new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.Off, 0),
        ["dim"] = () => new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.AutoDim, 50, level: 3),
        ["ring"] = () => new StreetLamp.Lamp01.RingAlarm(),
    };

    static Task Run(IBatchTaskClient client, string word, string[] lamps) =>
        client.CreateAsync(Known[word]().ToDevices(lamps).AsTask(word + DateTime.Now.Ticks, 15));
}
