namespace Waterworks;

class Counter
{
    static int minutes = 5;
    static string name = "";

    static void Configure(string[] args)
    {
        minutes = int.Parse(args[0]);
        name = args[1];
    }

    static BatchTask Make(DeviceCommand c) => c.ToAllDevices().AsTask(name, minutes);
}
