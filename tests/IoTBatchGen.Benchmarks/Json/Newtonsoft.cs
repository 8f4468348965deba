using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace IoTBatchGen.Benchmarks.Json;

/// <summary>The way most hand-made northbound applications take.</summary>
internal static class Newtonsoft
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
    };

    public static byte[] Write(TaskDto task) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(task, Settings));
}
