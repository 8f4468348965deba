using System;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Life;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>Decides which application a query is for, and finds its tasks.</summary>
internal sealed class TaskAccess(FakePlatformOptions options, ApplicationCheck applications, TaskRegistry tasks)
{
    private readonly string _ownAppId = options.AppId;

    /// <summary>Returns a rejection if <c>appId</c> cannot be used; otherwise null and the application.</summary>
    public FakeResponse? Check(ReceivedRequest request, out string appId)
    {
        string? named = QueryText.Text(request, WireNames.AppId);
        appId = named ?? _ownAppId;
        return appId.Length > BatchTaskLimits.AppIdMaxLength
            ? FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, $"appId has {appId.Length} characters")
            : applications.Check(named);
    }

    /// <summary>Answers a query of a task that belongs to the application of the call.</summary>
    public FakeResponse Answer(string appId, string taskId, Func<RunningTask, FakeResponse> respond) =>
        tasks.Find(taskId, appId) is { } task
            ? respond(task)
            : FakeResponse.Rejected(BatchTaskErrorCode.TaskNotExist, "the application has no task with this id");
}
