namespace Waterworks;

class Validating
{
    static async Task<string> Send(IBatchTaskClient client, BatchTask task)
    {
        var problems = task.Validate();
        if (problems.Count > 0)
        {
            foreach (var problem in problems) Console.WriteLine(problem);
            throw new InvalidOperationException("timeout must be 10 to 2880");
        }

        return (await client.CreateAsync(task)).TaskId;
    }
}
