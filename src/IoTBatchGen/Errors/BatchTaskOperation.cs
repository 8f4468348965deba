namespace IoTBatchGen;

/// <summary>Specifies an operation of the platform that errors belong to.</summary>
/// <remarks>
/// The same code can mean another thing in another operation. Only an error of <see cref="CreateTask"/> says that no task was created.
/// </remarks>
public enum BatchTaskOperation
{
    /// <summary>"Create batch task", <c>POST …/batchtask/v1.1.0/tasks</c>. Its errors are the API document's table "Error Codes".</summary>
    CreateTask,

    /// <summary>"Query batch task", <c>GET …/batchtask/v1.1.0/tasks/{taskId}</c>.</summary>
    QueryTask,

    /// <summary>"Query sub-tasks", <c>GET …/batchtask/v1.1.0/taskDetails</c>.</summary>
    QuerySubtasks,

    /// <summary>Canceling the command of one device, <c>PUT …/cmd/v1.4.0/deviceCommands/{commandId}</c>.</summary>
    CancelCommand,

    /// <summary>What the platform does for each device of a task. These errors are in the sub-task of the device, see <see cref="BatchSubtask.Error"/>.</summary>
    DeliverCommand,

    /// <summary>Getting an access token, <c>POST …/sec/v1.1.0/login</c> and <c>…/refreshToken</c>. <see cref="BatchTaskErrorCatalog"/> has no errors of it.</summary>
    LogIn,
}
