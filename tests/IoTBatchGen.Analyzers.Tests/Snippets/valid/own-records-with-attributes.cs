using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Lights;

public record Command([property: JsonPropertyName("serviceId")] string Service, [property: JsonPropertyName("method")] string Name, [property: JsonPropertyName("paras")] object? Paras = null);

public record Target([property: JsonPropertyName("type")] string Kind, [property: JsonPropertyName("command")] Command Command)
{
    [JsonPropertyName("deviceList")]
    public string[]? Devices { get; init; }

    [JsonPropertyName("deviceLocation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Area { get; init; }
}

public record Request([property: JsonPropertyName("taskName")] string Name, [property: JsonPropertyName("timeout")] int Minutes, [property: JsonPropertyName("param")] Target Target)
{
    [JsonPropertyName("taskType")]
    public string Kind { get; init; } = "DeviceCmd";
}

class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> Ring(string[] ids) => http.PostAsJsonAsync(
        "tasks",
        new Request("ring", 50, new Target("DeviceList", new Command("Lamp01", "ringAlarm")) { Devices = ids }));

    public Task<HttpResponseMessage> Dim() => http.PostAsJsonAsync(
        "tasks",
        new Request("dim", 60, new Target("DeviceArea", new Command("Lamp01", "SET_LIGHT", new { brightness = 80, power = "ON" })) { Area = "north" }) with { Minutes = 50 });
}
