using Polly;

namespace Waterworks;

class Retry
{
    private const int Timeout = 3;      // attempts per minute
    private readonly Policy _policy = Policy.Handle<BatchTaskNotSentException>().WaitAndRetryAsync(5, n => TimeSpan.FromSeconds(Math.Pow(2, n)));

    public Task<BatchTaskCreated> Send(IBatchTaskClient client, BatchTask task) => _policy.ExecuteAsync(() => client.CreateAsync(task));
}
