using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Waterworks.Tests;

class Answers
{
    //# a status of a test: its fields have the names of a request's, and other rules
    public static BatchTaskStatus Over() => new()
    {
        TaskId = "1",
        TaskName = "",
        AppId = new string('a', 80),
        TaskType = "DeviceReg",
        State = BatchTaskState.Timeout,
        Timeout = TimeSpan.FromSeconds(1),
        TotalCount = 0,
        Param = """{"type":"DeviceList","deviceList":[],"command":{"serviceId":"","method":""},"maxRetransmit":9}""",
    };

    //# the tags that the platform sent
    public static BatchTaskStatus Tagged(string name, string value) => new() { Tags = new[] { new BatchTaskTag(name, value) } };

    public static BatchTaskStatus TaggedOnce() => new() { TaskId = "1", Tags = [new BatchTaskTag("", "north"), new("site", "")] };

    public static void TaggedLater(BatchTaskStatus now) => now.Tags = new List<BatchTaskTag> { new BatchTaskTag { TagName = "", TagValue = "x" }, new("", "") };

    //# a status that is kept as JSON
    public static string Kept(BatchTaskStatus now) => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["taskId"] = now.TaskId, ["taskName"] = now.TaskName, ["taskType"] = "DeviceCmd", ["timeout"] = now.Timeout?.TotalSeconds, ["status"] = now.State.Value, ["param"] = now.Param,
    });

    //# sub-tasks
    public static BatchSubtask[] Devices() => new[]
    {
        new BatchSubtask { DeviceId = "", CommandId = "c", State = BatchSubtaskState.Success, Output = """{"result":300}""" },
        new BatchSubtask { DeviceId = "d", State = new BatchSubtaskState("Sleeping"), Error = new BatchSubtaskError(BatchTaskErrorCode.CommandCountLimitReached, null) },
    };

    //# what the platform pushes
    public static DeviceCommandResult Pushed() => DeviceCommandResult.Parse("""{"deviceId":"","commandId":"c","result":{"resultCode":"SUCCESSFUL","resultDetail":{"value":300}}}""");
}

//# a client of a test
class AnsweringClient : IBatchTaskClient
{
    public Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default) => throw new BatchTaskRejectedException(403, BatchTaskErrorCode.CallbackAddressConflict, "callback address conflicts");

    public Task<BatchTaskStatus> GetAsync(string taskId, CancellationToken cancellationToken = default) =>
        taskId == "5bf8f8567dd2d86eab87edd9" ? Task.FromResult(Answers.Over()) : throw new BatchTaskQueryException(BatchTaskOperation.QueryTask, 404, BatchTaskErrorCode.TaskNotExist, "The batchTask is not existed.", taskId);

    public Task<BatchSubtaskPage> GetSubtaskPageAsync(string taskId, BatchSubtaskFilter? filter = null, long pageNo = 0, int pageSize = 250, CancellationToken cancellationToken = default) =>
        Task.FromResult(new BatchSubtaskPage { PageNo = pageNo, PageSize = 1, TotalCount = 2, Subtasks = Answers.Devices() });

    public async IAsyncEnumerable<BatchSubtask> GetSubtasksAsync(string taskId, BatchSubtaskFilter? filter = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        foreach (BatchSubtask device in Answers.Devices())
        {
            yield return device;
        }
    }

    public async IAsyncEnumerable<BatchTaskStatus> WatchAsync(string taskId, BatchTaskWatchOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        yield return Answers.Over();
    }

    public Task<BatchTaskStatus> WaitAsync(BatchTaskCreated created, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => WaitAsync(created.TaskId!, progress, cancellationToken);

    public Task<BatchTaskStatus> WaitAsync(string taskId, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => Task.FromResult(Answers.Over());

    public Task<BatchTaskCancellation> CancelAsync(string taskId, CancellationToken cancellationToken = default) => Task.FromResult(new BatchTaskCancellation { TooLate = 5 });
}
