using System.Linq;
using System.Text.Json;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>What came of a command.</summary>
internal static class CommandResult
{
    /// <summary>What a device does whose command was rejected, because it has too many pending ones.</summary>
    public static readonly FakeDeviceAnswer TooManyPending = Failure(
        BatchTaskErrorCatalog.Of(BatchTaskOperation.DeliverCommand).Single(row => row.ErrorCode == BatchTaskErrorCode.CommandCountLimitReached));

    // No document says what a canceled command looks like.
    private static readonly BatchSubtaskError Canceled = new(new BatchTaskErrorCode("CANCELED"), "The command was canceled.");

    public static string? ResponseOf(CommandState state, FakeDeviceAnswer? answer) =>
        state == CommandState.Successful ? answer?.Response : null;

    public static BatchSubtaskError? ErrorOf(CommandState state, FakeDeviceAnswer? answer) => state switch
    {
        CommandState.Failed => answer?.Error,
        CommandState.Canceled => Canceled,
        _ => null,
    };

    /// <summary>Writes <c>{"resultCode": …, "resultDetail": …}</c>.</summary>
    public static void Write(Utf8JsonWriter json, CommandState state, FakeDeviceAnswer? answer)
    {
        json.WriteStartObject();
        json.WriteString("resultCode", state.ToPublic().Value);
        json.WritePropertyName("resultDetail");
        if (ResponseOf(state, answer) is { } response)
        {
            json.WriteRawValue(response);
        }
        else if (state == CommandState.Failed && answer?.Error is { } error)
        {
            json.WriteStartObject();
            json.WriteString("reason", error.Description);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static FakeDeviceAnswer Failure(BatchTaskErrorInfo row) => FakeDeviceAnswer.Failure(row.ErrorCode.Value, row.Description);
}
