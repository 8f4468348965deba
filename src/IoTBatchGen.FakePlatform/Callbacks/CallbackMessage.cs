using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Callbacks;

/// <summary>A message to a callback URL: the state that a command has reached.</summary>
internal sealed record CallbackMessage(TaskFacts Task, int Device, CommandState State, ReadOnlyMemory<byte> Body, DateTimeOffset CreatedAt)
{
    public string Url => Task.Body.CallbackUrl!;

    /// <summary>The number of pushes so far.</summary>
    public int Attempts { get; init; }

    /// <summary>When the first push failed.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    public static CallbackMessage From(TaskFacts task, int device, CommandState state, FakeDeviceAnswer? answer, DateTimeOffset now)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("deviceId", task.Devices[device]);
            json.WriteString("commandId", task.CommandId(device));
            json.WritePropertyName("result");
            CommandResult.Write(json, state, answer);
            json.WriteEndObject();
        }

        return new CallbackMessage(task, device, state, body.WrittenMemory, now);
    }

    public FakeCallback Record(FakeCallbackOutcome outcome, int status, DateTimeOffset now) =>
        new(Url, Task.TaskId, Task.Devices[Device], Task.CommandId(Device), State.ToPublic(), Encoding.UTF8.GetString(Body.Span), Attempts)
        {
            Outcome = outcome,
            Status = status,
            At = now,
        };
}
