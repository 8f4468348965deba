using System.Text;

namespace IoTBatchGen.Benchmarks;

/// <summary>Profiles of a given size, as vendors' are made: short names, some numbers, a description here and there.</summary>
internal static class Texts
{
    /// <summary>Values a command of <see cref="Yaml"/> and <see cref="Json"/> has, names of fields included.</summary>
    private const int ValuesOfCommand = 35;

    /// <summary>About so many values in our form.</summary>
    public static string Yaml(int values)
    {
        var text = new StringBuilder("manufacturerId: TestUtf8ManuId\nmodel: NBIoTDevice\ndeviceType: WaterMeter\nservices:\n");
        for (int i = 0; i < values / ValuesOfCommand; i++)
        {
            if (i % 10 == 0)
            {
                text.Append("  - serviceId: Service").Append(i).Append("\n    commands:\n");
            }

            text.Append("      - commandName: SET_LEVEL_").Append(i).Append("\n        description: Sets the level of the meter\n        paras:\n")
                .Append("          - { paraName: value, dataType: int, required: true, min: 0, max: 100, unit: \"%\" }\n")
                .Append("          - paraName: mode\n            dataType: string\n            required: false\n            maxLength: 16\n")
                .Append("            enumList: [ON, OFF]\n");
        }

        return text.ToString();
    }

    /// <summary>About so many values in the vendors' form.</summary>
    public static string Json(int values)
    {
        var text = new StringBuilder("{\"services\":[");
        for (int i = 0; i < values / ValuesOfCommand; i++)
        {
            text.Append(i == 0 ? "{" : i % 10 == 0 ? "]},{" : ",")
                .Append(i % 10 == 0 ? "\"serviceType\":\"Service" + i + "\",\"commands\":[" : string.Empty)
                .Append("{\"commandName\":\"SET_LEVEL_").Append(i).Append("\",\"description\":\"Sets the level\",\"paras\":[")
                .Append("{\"paraName\":\"value\",\"dataType\":\"int\",\"required\":true,\"min\":0,\"max\":100,\"unit\":\"%\"},")
                .Append("{\"paraName\":\"mode\",\"dataType\":\"string\",\"required\":false,\"maxLength\":16,\"enumList\":[\"ON\",\"OFF\"]}]}");
        }

        return text.Append("]}]}").ToString();
    }
}
