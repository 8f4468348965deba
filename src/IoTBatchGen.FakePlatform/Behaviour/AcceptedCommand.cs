using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The command of a valid body.</summary>
internal sealed record AcceptedCommand(string ServiceId, string Method, string? Paras)
{
    public static AcceptedCommand Read(JsonElement command) => new(
        command.GetProperty(WireNames.ServiceId).GetString()!,
        command.GetProperty(WireNames.Method).GetString()!,
        command.TryGetProperty(WireNames.Paras, out JsonElement paras) ? paras.GetRawText() : null);
}
