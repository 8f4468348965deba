using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Life;
using IoTBatchGen.FakePlatform.Queries;
using IoTBatchGen.FakePlatform.Validation;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Commands;

/// <summary>
/// PUT /iocm/app/cmd/v1.4.0/deviceCommands/{commandId} cancels a command that is pending; POST …/deviceCommandCancelTasks all pending commands
/// of a device.
/// </summary>
internal sealed class CancelEndpoint(FakePlatformOptions options, TaskAccess access, TaskRegistry tasks)
{
    private readonly TimeProvider _time = options.TimeProvider;
    private int _cancelTasks;

    public FakeResponse OneCommand(ReceivedRequest request, string commandId) =>
        ReadField(request, "status", out string? status)
        ?? (status == DeviceCommandState.Canceled.Value ? null : FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "status is not CANCELED"))
        ?? access.Check(request, out string appId)
        ?? Cancel(commandId, appId);

    public FakeResponse OneDevice(ReceivedRequest request) =>
        ReadField(request, "deviceId", out string? deviceId)
        ?? access.Check(request, out string appId)
        ?? CancelAll(deviceId!, appId);

    private FakeResponse Cancel(string commandId, string appId)
    {
        if (tasks.FindCommand(commandId, appId) is not { } command)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.CommandNotExist, "the application has no command with this id");
        }

        DateTimeOffset now = _time.GetUtcNow();
        return command.Task.Cancel(now, command.Device)
            ? FakeResponse.Json(200, json => Write(json, command, now))
            : FakeResponse.Rejected(BatchTaskErrorCode.CommandNotPending, $"the command is {command.Task.StateAt(now, command.Device).ToPublic()}");
    }

    private FakeResponse CancelAll(string deviceId, string appId)
    {
        DateTimeOffset now = _time.GetUtcNow();
        List<CommandRef> canceled = [.. tasks.PendingOf(deviceId).Where(command => command.Task.Cancel(now, command.Device))];
        int number = Interlocked.Increment(ref _cancelTasks);
        return FakeResponse.Json(201, json =>
        {
            json.WriteStartObject();
            json.WriteString("taskId", "cancel-" + number.ToString(CultureInfo.InvariantCulture));
            json.WriteString(WireNames.AppId, appId);
            json.WriteString("deviceId", deviceId);
            json.WriteString("status", "SUCCESS");
            json.WriteNumber("totalCount", canceled.Count);
            json.WriteStartArray("deviceCommands");
            canceled.ForEach(command => Write(json, command, now));
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, CommandRef command, DateTimeOffset now) => command.Task.Read(now, view =>
    {
        CommandWriter.Write(json, view, command.Device);
        return true;
    });

    // The field of a body that has only one.
    private static FakeResponse? ReadField(ReceivedRequest request, string name, out string? value)
    {
        value = null;
        if (!JsonContentType.Matches(request.Header("Content-Type")))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "the Content-Type is not application/json in UTF-8");
        }

        using JsonDocument? body = JsonBody.Parse(request.Body, out string? fault);
        if (body is null || body.RootElement.ValueKind != JsonValueKind.Object)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "the body is not a JSON object: " + fault);
        }

        value = body.RootElement.TryGetProperty(name, out JsonElement field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;
        return string.IsNullOrEmpty(value) ? FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, name + " is missing, empty or not a string") : null;
    }
}
