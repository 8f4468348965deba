namespace Waterworks;

public class Retrying(IBatchTaskClient client)
{
    public async Task<BatchTaskCreated?> Send(DeviceCommand command, string[] ids)
    {
        int attempt = 0;
    again:
        var name = "level-" + attempt;
        try
        {
            return await client.CreateAsync(command.ToDevices(ids).AsTask(name, 30));
        }
        catch (BatchTaskException e) when (e.ErrorCode == BatchTaskErrorCode.TaskNameExists && attempt < 3)
        {
            attempt++;
            goto again;
        }
        catch (BatchTaskException e)
        {
            Console.WriteLine($"{e.ErrorCode}: {e.Description} ({e.Handling})");
            return null;
        }
    }
}
