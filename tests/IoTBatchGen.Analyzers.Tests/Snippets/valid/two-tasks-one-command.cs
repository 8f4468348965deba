namespace Lights;

class Reuse
{
    static async Task Go(IBatchTaskClient client, string[] north, string[] south)
    {
        var dim = new StreetLamp.Lamp02.SetLight(StreetLamp.Lamp02.SetLight.PowerValue.AutoDim, 20);
        await client.CreateAsync(dim.ToDevices(north).AsTask("north", 60));
        await client.CreateAsync(dim.ToDevices(south).AsTask("south", 60));
        await client.CreateAsync(dim.ToGroups("east", "west").AsTask("groups", 60));
        await client.CreateAsync(dim.ToGroupIds("1", "2").AsTask("group ids", 60));
    }
}
