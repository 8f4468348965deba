namespace Lights;

class LocalFunctions
{
    static async Task Run(IBatchTaskClient client, string[] ids)
    {
        var task = new BatchTask { TaskName = "blink" };
        Fill(task);
        await client.CreateAsync(task);

        void Fill(BatchTask t)
        {
            t.Timeout = 15;
            t.Param = new StreetLamp.Lamp01.RingAlarm().ToDevices(ids);
        }
    }
}
