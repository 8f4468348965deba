using IoTBatchGen.Analyzers.Tests.Harness;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>A profile with a para of every kind, and code that commands its device.</summary>
internal static class ParaSamples
{
    public const string Valve = """
        manufacturerId: Acme
        model: M1
        deviceType: Valve
        services:
          - serviceId: Control
            commands:
              - commandName: SET
                paras:
                  - { paraName: value, dataType: int, required: true, min: 0, max: 100, unit: "%" }
                  - { paraName: mode, dataType: string, enumList: [Z-Wave, "ON", "OFF"] }
                  - { paraName: level, dataType: int, enumList: [0, 1, 5] }
                  - { paraName: free, dataType: int }
                  - { paraName: big, dataType: int, max: 5000000000 }
                  - { paraName: low, dataType: long, min: 1, max: 0 }
                  - { paraName: ratio, dataType: double, min: -0.5, max: 0.3 }
                  - { paraName: price, dataType: decimal, max: 10.50 }
                  - { paraName: name, dataType: string, maxLength: 8 }
                  - { paraName: note, dataType: string, maxLength: 0 }
                  - { paraName: switch, dataType: boolean }
                  - { paraName: at, dataType: DateTime }
                  - { paraName: names, dataType: string list }
                  - { paraName: numbers, dataType: list<int> }
                  - { paraName: points, dataType: list<double> }
                  - { paraName: any, dataType: jsonObject }
              - { commandName: PING, paras: [] }
              - commandName: OPEN
                paras:
                  - { paraName: angle, dataType: int, required: true, min: 10, max: 90 }
                  - { paraName: kind, dataType: string, required: true, enumList: [SLOW, FAST] }
        """;

    /// <summary>Statements in a project with the profile.</summary>
    public static RequestVerifier Check(string statements) =>
        RequestVerifier.Statements(statements).WithProfile("/na/valve.deviceprofile.yaml", Valve);

    /// <summary>A raw command SET with these entries of the initializer of its paras beside the one that is required.</summary>
    public static RequestVerifier Entries(params string[] entries) => Check(string.Concat(System.Linq.Enumerable.Select(entries, entry =>
        "_ = new RawDeviceCommand { ServiceId = \"Control\", Method = \"SET\", Paras = new JsonObject { [\"value\"] = 12, " + entry + " } };\n")));
}
