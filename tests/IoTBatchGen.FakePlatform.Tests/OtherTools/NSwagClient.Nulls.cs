using System.Text.Json;
using System.Text.Json.Serialization;

namespace IoTBatchGen.FakePlatform.Tests.NSwag;

/// <summary>The generated client writes null for what is unset, which the platform refuses; this is the hook it offers for that.</summary>
public partial class NSwagClient
{
    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) =>
        settings.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
}
