using System;

namespace IoTBatchGen.FakePlatform;

/// <summary>Specifies calls of the API.</summary>
[Flags]
public enum FakeCalls
{
    /// <summary>No call of the table below: a login, a refresh of a token, or an unknown path.</summary>
    None = 0,

    /// <summary><c>POST …/batchtask/v1.1.0/tasks</c>.</summary>
    CreateTask = 1,

    /// <summary><c>GET …/batchtask/v1.1.0/tasks/{taskId}</c>.</summary>
    QueryTask = 2,

    /// <summary><c>GET …/batchtask/v1.1.0/taskDetails</c>.</summary>
    QuerySubtasks = 4,

    /// <summary><c>PUT …/cmd/v1.4.0/deviceCommands/{commandId}</c>.</summary>
    CancelCommand = 8,

    /// <summary><c>POST …/cmd/v1.4.0/deviceCommandCancelTasks</c>.</summary>
    CancelDevice = 16,

    /// <summary><c>GET …/cmd/v1.4.0/deviceCommands</c>.</summary>
    QueryCommands = 32,

    /// <summary>All calls above.</summary>
    All = CreateTask | QueryTask | QuerySubtasks | CancelCommand | CancelDevice | QueryCommands,
}
