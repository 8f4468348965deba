using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Commands;
using IoTBatchGen.FakePlatform.Queries;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>The calls of the API, and what answers them.</summary>
internal sealed class RouteTable
{
    private const string BatchTasks = "/iocm/app/batchtask/v1.1.0/";
    private const string DeviceCommands = "/iocm/app/cmd/v1.4.0/";
    private const string Security = "/iocm/app/sec/v1.1.0/";
    private const string Get = "GET";
    private const string Post = "POST";
    private const string Put = "PUT";

    private readonly Route[] _routes;

    public RouteTable(FakePlatformOptions options, TokenStore tokens, TaskRegistry tasks)
    {
        var applications = new ApplicationCheck(options);
        var access = new TaskAccess(options, applications, tasks);
        var login = new TokenEndpoint(tokens);
        var create = new CreateTaskEndpoint(options, applications, tasks);
        var queryTask = new QueryTaskEndpoint(options, access);
        var querySubtasks = new QuerySubtasksEndpoint(options, access);
        var cancel = new CancelEndpoint(options, access, tasks);
        var queryCommands = new QueryCommandsEndpoint(options, access, tasks);
        _routes =
        [
            new(FakeCalls.CreateTask, BatchTaskOperation.CreateTask, Post, BatchTasks + "tasks", (request, _) => create.Handle(request)),
            new(FakeCalls.QueryTask, BatchTaskOperation.QueryTask, Get, BatchTasks + "tasks/", queryTask.Handle),
            new(FakeCalls.QuerySubtasks, BatchTaskOperation.QuerySubtasks, Get, BatchTasks + "taskDetails", (request, _) => querySubtasks.Handle(request)),
            new(FakeCalls.CancelCommand, BatchTaskOperation.CancelCommand, Put, DeviceCommands + "deviceCommands/", cancel.OneCommand),
            new(FakeCalls.CancelDevice, BatchTaskOperation.CancelCommand, Post, DeviceCommands + "deviceCommandCancelTasks", (request, _) => cancel.OneDevice(request)),
            new(FakeCalls.QueryCommands, BatchTaskOperation.CancelCommand, Get, DeviceCommands + "deviceCommands", (request, _) => queryCommands.Handle(request)),
            new(FakeCalls.None, BatchTaskOperation.LogIn, Post, Security + "login", (request, _) => login.Login(request)),
            new(FakeCalls.None, BatchTaskOperation.LogIn, Post, Security + "refreshToken", (request, _) => login.Refresh(request)),
        ];
    }

    /// <summary>Finds the call that a request makes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The id in its path, or an empty text.</param>
    /// <param name="allowed">The methods that its path allows, if the path is known and the method is not.</param>
    /// <returns>The call, or null.</returns>
    public Route? Find(ReceivedRequest request, out string id, out string? allowed)
    {
        id = string.Empty;
        var methods = new List<string>();
        foreach (Route route in _routes)
        {
            if (route.Matches(request.Path, out id))
            {
                if (string.Equals(route.Method, request.Method, StringComparison.Ordinal))
                {
                    allowed = null;
                    return route;
                }

                methods.Add(route.Method);
            }
        }

        allowed = methods.Count == 0 ? null : string.Join(", ", methods);
        return null;
    }

    /// <summary>The paths, for the reason of a 404.</summary>
    public string Paths() => string.Join(", ", _routes.Select(route => route.Path.EndsWith('/') ? route.Path + "{id}" : route.Path).Distinct());
}
