using System;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Life;
using IoTBatchGen.FakePlatform.Queries;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Commands;

/// <summary>Writes a device's command as "query device commands" shows it.</summary>
internal static class CommandWriter
{
    public static void Write(Utf8JsonWriter json, TaskView view, int device)
    {
        TaskFacts task = view.Facts;
        CommandState state = view.States[device];
        CommandTimes times = view.TimesOf(device);
        json.WriteStartObject();
        json.WriteString("commandId", task.CommandId(device));
        json.WriteString(WireNames.AppId, task.AppId);
        json.WriteString("deviceId", task.Devices[device]);
        WriteCommand(json, task.Body.Command);
        json.WriteString(WireNames.CallbackUrl, task.Body.CallbackUrl);
        json.WriteNumber("expireTime", (long)task.Body.Timeout.TotalSeconds);
        json.WriteString("status", state.ToPublic().Value);
        WriteResult(json, state, view.AnswerOf(device));
        WriteTime(json, "creationTime", task.CreatedAt);
        WriteTime(json, "executeTime", times.Ended);
        WriteTime(json, "platformIssuedTime", times.Sent);
        WriteTime(json, "deliveredTime", times.Delivered);
        json.WriteNumber("issuedTimes", times.Sent is null ? 0 : 1);
        WriteNumber(json, WireNames.MaxRetransmit, task.Body.MaxRetransmit);
        json.WriteEndObject();
    }

    private static void WriteCommand(Utf8JsonWriter json, AcceptedCommand command)
    {
        json.WriteStartObject(WireNames.Command);
        json.WriteString(WireNames.ServiceId, command.ServiceId);
        json.WriteString(WireNames.Method, command.Method);
        json.WritePropertyName(WireNames.Paras);
        json.WriteRawValue(command.Paras ?? "null");
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CommandState state, FakeDeviceAnswer? answer)
    {
        json.WritePropertyName("result");
        if (state.IsFinal())
        {
            CommandResult.Write(json, state, answer);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time) =>
        json.WriteString(name, time is { } known ? PlatformTime.Format(known) : null);

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        json.WritePropertyName(name);
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
