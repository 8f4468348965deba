namespace Waterworks;

class Doubling
{
    static async Task Go(IBatchTaskClient client, string[] ids, DeviceCommand command)
    {
        int minutes = 5;
        string name = "";
        for (int i = 0; i < 3; i++)
        {
            minutes *= 2;
            name += i;
            await client.CreateAsync(command.ToDevices(ids).AsTask(name, minutes));
        }
    }
}
