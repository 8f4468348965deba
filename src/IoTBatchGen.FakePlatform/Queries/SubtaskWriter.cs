using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Life;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>Writes one sub-task of a page.</summary>
internal sealed class SubtaskWriter(FakeOutput output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(Utf8JsonWriter json, TaskView view, int device)
    {
        CommandState state = view.States[device];
        FakeDeviceAnswer? answer = view.AnswerOf(device);
        string commandId = view.Facts.CommandId(device);
        json.WriteStartObject();
        json.WriteString("status", state.ToSubtask().Value);
        WriteOutput(json, CommandResult.ResponseOf(state, answer), state, commandId);
        WriteError(json, CommandResult.ErrorOf(state, answer));
        json.WriteStartObject(WireNames.Param);
        json.WriteString("deviceId", view.Facts.Devices[device]);
        json.WriteString("commandId", commandId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteOutput(Utf8JsonWriter json, string? response, CommandState state, string commandId)
    {
        json.WritePropertyName("output");
        if (state != CommandState.Successful || (response is null && output != FakeOutput.Word))
        {
            json.WriteNullValue();
        }
        else if (output == FakeOutput.Word)
        {
            json.WriteStringValue(DeviceCommandState.Successful.Value);
        }
        else if (output == FakeOutput.JsonInText)
        {
            json.WriteStringValue(response);
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("requestId", commandId);
            json.WritePropertyName("commandResult");
            json.WriteRawValue(response!);
            json.WriteEndObject();
        }
    }

    // JSON in a string, as the platform writes it.
    private static void WriteError(Utf8JsonWriter json, BatchSubtaskError? error)
    {
        if (error is null)
        {
            json.WriteNull("error");
            return;
        }

        var text = new ArrayBufferWriter<byte>();
        using (var inner = new Utf8JsonWriter(text, Options))
        {
            inner.WriteStartObject();
            inner.WriteString(WireNames.ErrorCode, error.ErrorCode.Value);
            inner.WriteString(WireNames.ErrorDesc, error.Description);
            inner.WriteEndObject();
        }

        json.WriteString("error", Encoding.UTF8.GetString(text.WrittenSpan));
    }
}
