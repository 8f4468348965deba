using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>Profile files for the generator.</summary>
internal static class Texts
{
    public static AdditionalText Meter(string deviceType = "WaterMeter", string extra = "", string max = "100", string service = "DeliverySchedule", string responses = "[]") =>
        new MemoryText($"/app/{deviceType}.deviceprofile.yaml", $$"""
            {{extra}}
            manufacturerId: TestUtf8ManuId
            model: NBIoTDevice
            deviceType: {{deviceType}}
            services:
              - serviceId: {{service}}
                commands:
                  - commandName: SET_DEVICE_LEVEL
                    paras:
                      - { paraName: value, dataType: int, required: true, min: 0, max: {{max}}, unit: "%" }
                    responses: {{responses}}
              - serviceId: Battery
                commands: []
            """);

    public static AdditionalText Of(string name, string text) => new MemoryText("/app/" + name, text);
}
