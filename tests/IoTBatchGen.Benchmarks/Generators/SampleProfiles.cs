using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>Profiles of our form, each of its own device, all of one size.</summary>
internal static class SampleProfiles
{
    private const int CommandsOfService = 5;

    /// <summary>Profiles with commands of five paras, one of each common kind.</summary>
    public static IEnumerable<(string Path, string Text)> Make(int count, int commands) =>
        Enumerable.Range(0, count).Select(i => (PathOf(i), TextOf(i, commands)));

    public static string PathOf(int profile) => FormattableString.Invariant($"/profiles/Meter{profile}.deviceprofile.yaml");

    public static string TextOf(int profile, int commands)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"manufacturerId: Acme\nmodel: M{profile}\ndeviceType: Meter{profile}\nservices:\n");
        for (int i = 0; i < commands; i++)
        {
            if (i % CommandsOfService == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - serviceId: Service{i / CommandsOfService}\n    commands:\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"      - commandName: SET_LEVEL_{i}\n        description: Sets the level\n").Append(
                """
                        paras:
                          - { paraName: level, dataType: int, required: true, min: 0, max: 100, unit: "%" }
                          - { paraName: mode, dataType: string, required: true, enumList: [ON, OFF, AUTO] }
                          - { paraName: factor, dataType: decimal, required: false, min: 0.5, max: 2.5 }
                          - { paraName: text, dataType: string, required: false, maxLength: 64 }
                          - { paraName: from, dataType: DateTime, required: false }

                """.ReplaceLineEndings("\n"));
        }

        return text.ToString();
    }

    /// <summary>The full name of the class of a command.</summary>
    public static string ClassOf(int profile, int command) =>
        FormattableString.Invariant($"global::Sample.Meter{profile}.Service{command / CommandsOfService}.SetLevel{command}");
}
