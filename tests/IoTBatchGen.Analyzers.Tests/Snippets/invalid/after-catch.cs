namespace Waterworks;

class AfterCatch
{
    async Task<bool> Send(IBatchTaskClient client, BatchTask task)
    {
        try
        {
            await client.CreateAsync(task);
            return true;
        }
        catch (BatchTaskRejectedException e) when (e.ErrorCode == BatchTaskErrorCode.TaskNameExists)
        {
            task.TaskName = {|IOTB1002:""|};
            task.Timeout = {|IOTB1001:5000|};
            task.TaskType = {|IOTB1006:"Retry"|};
            return false;
        }
    }
}
