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
        new Request({|IOTB1002:""|}, {|IOTB1001:5000|}, new Target("DeviceList", new Command({|IOTB1101:"Lamp1"|}, "ringAlarm")) { Devices = ids, Area = {|IOTB1005:"north"|} }));

    public Task<HttpResponseMessage> Dim() => http.PostAsJsonAsync(
        "tasks",
        new Request("dim", 60, {|IOTB1004:new Target|}("DeviceArea", new Command("Lamp01", "SET_LIGHT", {|IOTB1104:new|} { brightness = {|IOTB1105:180|} }))));
}
