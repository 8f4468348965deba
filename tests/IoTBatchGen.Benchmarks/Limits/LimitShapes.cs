using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Benchmarks.Limits;

/// <summary>Profiles that are as large as one may be, each in another direction, and the two that showed what was missing.</summary>
internal static class LimitShapes
{
    private const int ValuesOfList = ParaFormats.MostEnumMembers;

    /// <summary>The files of each shape, by its name.</summary>
    public static IReadOnlyDictionary<string, Func<(string Path, string Text)[]>> All { get; } = new Dictionary<string, Func<(string, string)[]>>
    {
        ["one command, to compare with"] = () => Ours(Service("S", Command("C"))),
        ["services"] = () => Ours(Each(EmissionLimits.Members, i => Service("S" + i))),
        ["commands of one service"] = () => Ours(Service("S", Each(EmissionLimits.Members - 1, i => Command("C" + i)))),
        ["paras of one command"] = () => Ours(Service("S", Command("C", Each(EmissionLimits.Members - 2, i => Para("p" + i, "dataType: int, min: 0, max: 100"))))),
        ["commands of nine paras, joined"] = () => Vendors(services: 10, commands: 49, paras: 9),
        ["texts of enums"] = () => Ours(Service("S", Command("C", Each(
            EmissionLimits.Values / ValuesOfList, i => Para("p" + i, $"dataType: string, enumList: [{List(ValuesOfList, "v")}]"))))),
        ["texts of one list"] = () => Ours(Service("S", Command("C", Para("p", $"dataType: string, enumList: [{List(EmissionLimits.Values, "v")}]")))),
        ["numbers of one list"] = () => Ours(Service("S", Command("C", Para("p", $"dataType: int, enumList: [{List(EmissionLimits.Values, "1")}]")))),
        ["descriptions"] = () => Ours(Service("S", Command("C", Each(8, i => Para("p" + i, $"dataType: int, description: {new string('x', 500_000)}"))))),
        ["a list of 5,000 texts"] = () => Ours(Service("S", Command("C", Para("p", $"dataType: string, enumList: [{List(5_000, "v")}]")))),
        ["100 services of 1,000 commands (rejected)"] = () => Vendors(services: 100, commands: 1_000, paras: 0),
    };

    private static (string Path, string Text)[] Ours(string services) =>
        [("/app/d.deviceprofile.yaml", "manufacturerId: M\nmodel: M\ndeviceType: D\nservices:\n" + services)];

    private static string Service(string serviceId, string commands = "") =>
        $"  - serviceId: {serviceId}\n" + (commands.Length > 0 ? "    commands:\n" + commands : string.Empty);

    private static string Command(string name, string paras = "") =>
        $"      - commandName: {name}\n" + (paras.Length > 0 ? "        paras:\n" + paras : string.Empty);

    private static string Para(string name, string fields) => $"          - {{ paraName: {name}, {fields} }}\n";

    private static string List(int count, string start) => string.Join(", ", Enumerable.Range(0, count).Select(i => start + Number(i)));

    private static string Each(int count, Func<string, string> make) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(make(Number(i)))).ToString();

    private static (string Path, string Text)[] Vendors(int services, int commands, int paras)
    {
        string references = string.Join(",", Enumerable.Range(0, services).Select(i => $$"""{"serviceId":"S{{Number(i)}}","serviceType":"T"}"""));
        string each = string.Join(",", Enumerable.Range(0, paras).Select(i => $$"""{"paraName":"p{{Number(i)}}","dataType":"int","required":true,"min":0,"max":100}"""));
        string all = string.Join(",", Enumerable.Range(0, commands).Select(i => $$"""{"commandName":"C{{Number(i)}}","paras":[{{each}}]}"""));
        return
        [
            ("/app/profile/devicetype-capability.json", $$"""{"devices":[{"deviceType":"D","serviceTypeCapabilities":[{{references}}]}]}"""),
            ("/app/service/T/profile/servicetype-capability.json", $$"""{"services":[{"serviceType":"T","commands":[{{all}}]}]}"""),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
