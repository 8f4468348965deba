using System;
using System.Globalization;
using System.Text;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Client.Queries;

/// <summary>The URLs of the calls that follow a task.</summary>
internal sealed class QueryUrls(Uri? server, string? appId)
{
    private const string DetailsPath = "/iocm/app/batchtask/v1.1.0/taskDetails";
    private const string CommandsPath = "/iocm/app/cmd/v1.4.0/deviceCommands";

    private readonly Uri _tasks = ServerEndpoint.From(server, ClientSettings.OperationPath, nameof(BatchTaskClientOptions));
    private readonly Uri _details = ServerEndpoint.From(server, DetailsPath, nameof(BatchTaskClientOptions));
    private readonly Uri _commands = ServerEndpoint.From(server, CommandsPath, nameof(BatchTaskClientOptions));

    /// <summary>"Query batch task", with its tags.</summary>
    public Uri Task(string taskId) => Url(_tasks, taskId, ("select", "tag"), (WireNames.AppId, appId));

    /// <summary>"Query sub-tasks". Page and size are always sent, because the platform's pages contradict each other in what they default to.</summary>
    public Uri Subtasks(string taskId, BatchSubtaskFilter? filter, long pageNo, int pageSize) => Url(
        _details,
        null,
        ("taskId", taskId),
        (WireNames.AppId, appId),
        ("status", filter?.State?.Value),
        ("deviceId", filter?.DeviceId),
        ("commandId", filter?.CommandId),
        ("pageNo", pageNo.ToString(CultureInfo.InvariantCulture)),
        ("pageSize", pageSize.ToString(CultureInfo.InvariantCulture)));

    /// <summary>"Modify device command", which cancels it.</summary>
    public Uri Command(string commandId) => Url(_commands, commandId, (WireNames.AppId, appId));

    private static Uri Url(Uri operation, string? id, params (string Name, string? Value)[] query)
    {
        var url = new StringBuilder(operation.AbsoluteUri);
        if (id is not null)
        {
            url.Append('/').Append(Uri.EscapeDataString(id));
        }

        char separator = '?';
        foreach ((string name, string? value) in query)
        {
            if (!string.IsNullOrEmpty(value))
            {
                url.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        return new Uri(url.ToString());
    }
}
