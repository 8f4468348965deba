namespace Waterworks;

public class Retrying(IBatchTaskClient client)
{
    public async Task<BatchTaskCreated?> Send(DeviceCommand command, string[] ids, string batch)
    {
        int attempt = 0;
        var name = "level-" + batch;
    again:
        try
        {
            return await client.CreateAsync(command.ToDevices(ids).AsTask(name, 30));
        }
        catch (BatchTaskOutcomeUnknownException e)
        {
            Console.WriteLine($"{e.TaskName} may be running");
            return null;
        }
        catch (BatchTaskRejectedException e) when (e.ErrorCode == BatchTaskErrorCode.TaskNameExists)
        {
            Console.WriteLine($"{name} is there from an earlier call");
            return null;
        }
        catch (BatchTaskRejectedException e) when (!e.IsTransient)
        {
            Console.WriteLine($"{e.ErrorCode}: {e.Description} ({e.Handling})");
            return null;
        }
        catch (BatchTaskException e) when (e is not BatchTaskValidationException && attempt < 3)
        {
            // The platform was busy, or nothing was sent.
            attempt++;
            goto again;
        }
    }
}
