using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Linking;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>A profile near one or several of the limits, below or over them: the same for the same seed.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Files">Its files.</param>
/// <param name="IsOver">Whether more is stated than may be generated. Where it is not, the reader may reject it all the same.</param>
internal sealed record GeneratedShape(string Name, IReadOnlyList<(string Path, string Text)> Files, bool IsOver)
{
    private const string Zip = "/app/obj/iotbatchgen/zip/vendor.zip/0123abcd/";

    private static readonly double[] Distances = [0.1, 0.5, 0.9, 0.98, 1, 1, 1.001, 1.05];
    private static readonly int[] ListLengths = [2, 40, 255, 256, 257, 1_000, 5_000, 50_000];
    private static readonly int[] DescriptionLengths = [20, 200, 3_000, 100_000, 500_000];
    private static readonly int[] NameLengths = [4, 12, 40, 64];
    private static readonly string[] NameStarts = ["P", "set_", "水", "class-", "1.", "Ünit "];

    private static readonly string[] Types =
    [
        "\"int\",\"min\":-5,\"max\":100", "\"long\",\"min\":-9223372036854775808", "\"decimal\",\"max\":79228162514264337593543950335", "\"double\",\"min\":-1e300",
        "\"string\",\"maxLength\":200", "\"boolean\"", "\"DateTime\"", "\"string list\"", "\"list<int>\"", "\"jsonObject\"",
    ];

    /// <summary>The shape of a seed.</summary>
    public static GeneratedShape Make(int seed)
    {
        var random = new Random(seed);
        bool isOurs = random.Next(3) == 0;
        int members = (int)(EmissionLimits.Members * (random.Next(2) == 0 ? Pick(random, Distances) : 0.1));
        int values = (int)(EmissionLimits.Values * (random.Next(3) == 0 ? Pick(random, Distances) : 0.01));
        int characters = (int)(EmissionLimits.Characters * (random.Next(4) == 0 ? Pick(random, Distances) : 0.01));

        // How many services, commands of each, paras of each command: from many of the first to many of the last.
        int services = LogUniform(random, members / 2);
        int ofService = Math.Max(1, Share(members, services) - 1);
        int commands = LogUniform(random, ofService);
        int paras = Math.Max(0, Share(ofService, commands) - 1);
        int total = services * (1 + (commands * (1 + paras)));

        // In the vendors' files several services may share a definition, and several devices the definitions.
        int definitions = isOurs ? services : random.Next(2) == 0 ? 1 : LogUniform(random, services);
        bool isZip = !isOurs && random.Next(2) == 0;
        int nesting = !isOurs && random.Next(4) == 0 ? random.Next(40, 70) : 0;
        int paraCount = definitions * commands * paras;
        int list = Pick(random, ListLengths);
        int lists = paraCount == 0 ? 0 : Math.Min(paraCount, Math.Max(1, values * definitions / services / list));
        list = lists == 0 ? 0 : Math.Min(list, Math.Max(1, values * definitions / services / lists));
        int description = Pick(random, DescriptionLengths);
        int descriptions = Math.Min(definitions * commands, characters * definitions / services / description);
        var writer = new Writer(random, commands, paras, lists, list, descriptions, description);
        string[] types = [.. Enumerable.Range(0, definitions).Select(writer.Definition)];

        // The first definitions are referred to once more where the services do not divide evenly.
        IEnumerable<(int Service, int Type)> references = Enumerable.Range(0, services).Select(service => (service, service % definitions));
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"{(isOurs ? "YAML" : isZip ? "zip" : "JSON")}: {services} services of {definitions} definitions, each {commands} commands of {paras} paras; "
            + $"{lists} lists of {list}; {descriptions} descriptions of {description}; nesting {nesting}");
        return new GeneratedShape(name, isOurs ? Ours(types) : Vendors(isZip ? Zip : "/app/vendor/", references, types, nesting), total > EmissionLimits.Members);
    }

    private static (string, string)[] Ours(string[] definitions) =>
    [
        ("/app/d.deviceprofile.yaml", "manufacturerId: M\nmodel: M\ndeviceType: D\nservices:\n"
            + string.Concat(definitions.Select((commands, i) => $"  - {{ serviceId: S{Number(i)}, commands: {commands} }}\n"))),
    ];

    private static (string, string)[] Vendors(string folder, IEnumerable<(int Service, int Type)> references, string[] definitions, int nesting) =>
    [
        (folder + "profile/devicetype-capability.json", "{\"devices\":[{\"deviceType\":\"D\",\"serviceTypeCapabilities\":["
            + string.Join(",", references.Select(reference => $$"""{"serviceId":"S{{Number(reference.Service)}}","serviceType":"T{{Number(reference.Type)}}"}""")) + "]}]}"),
        .. definitions.Chunk(50).Select((chunk, part) => (
            $"{folder}service/{Number(part)}/profile/servicetype-capability.json",
            "{\"services\":[" + string.Join(",", chunk.Select((commands, i) => $$"""{"serviceType":"T{{Number((part * 50) + i)}}","properties":[{{new string('[', nesting)}}{{new string(']', nesting)}}],"commands":{{commands}}}""")) + "]}")),
    ];

    private static int LogUniform(Random random, int most) => Math.Max(1, (int)Math.Exp(random.NextDouble() * Math.Log(Math.Max(1, most))));

    private static int Share(int all, int parts) => (int)Math.Round((double)all / parts);

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the commands of definitions, as JSON, which is YAML too.</summary>
    private sealed class Writer(Random random, int commands, int paras, int lists, int list, int descriptions, int description)
    {
        private readonly string _start = Pick(random, NameStarts);
        private readonly int _nameLength = Pick(random, NameLengths);
        private readonly bool _isNumbers = random.Next(3) == 0;
        private readonly bool _isRequired = random.Next(2) == 0;
        private int _lists = lists;
        private int _descriptions = descriptions;


        public string Definition(int number)
        {
            var text = new StringBuilder("[");
            for (int i = 0; i < commands; i++)
            {
                text.Append(i == 0 ? "" : ",").Append("{\"commandName\":\"").Append(Name("C", i)).Append("\",");
                if (_descriptions-- > 0)
                {
                    text.Append("\"description\":\"").Append('x', description).Append("\",");
                }

                text.Append("\"paras\":[");
                for (int j = 0; j < paras; j++)
                {
                    text.Append(j == 0 ? "" : ",").Append("{\"paraName\":\"").Append(Name("p", j)).Append("\",\"required\":").Append(_isRequired ? "true" : "false");
                    AppendType(text.Append(",\"dataType\":"));
                    text.Append('}');
                }

                text.Append("]}");
            }

            return text.Append(']').ToString();
        }

        private void AppendType(StringBuilder text)
        {
            if (_lists-- > 0)
            {
                text.Append(_isNumbers ? "\"int\"" : "\"string\"").Append(",\"enumList\":[")
                    .AppendJoin(',', Enumerable.Range(0, list).Select(value => _isNumbers ? Number(value) : "\"v" + Number(value) + "\"")).Append(']');
            }
            else
            {
                text.Append(Pick(random, Types));
            }
        }

        private string Name(string kind, int number) => (_start + kind + Number(number)).PadRight(_nameLength, 'n');
    }
}
