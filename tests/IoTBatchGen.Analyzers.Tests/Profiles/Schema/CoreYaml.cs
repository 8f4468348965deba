using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Schema;

/// <summary>YAML as the JSON that an editor holds against a schema: plain scalars by the core schema of YAML 1.2.</summary>
internal static partial class CoreYaml
{
    public static JToken Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Convert(stream.Documents.Single().RootNode);
    }

    private static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(field => new JProperty(Name(field.Key), Convert(field.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Convert)),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value!),
        _ => new JValue(((YamlScalarNode)node).Value),
    };

    private static string Name(YamlNode name) => (name as YamlScalarNode)?.Value ?? throw new FormatException("JSON has no such name");

    private static JValue Plain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            return JValue.CreateNull();
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return new JValue(text[0] is 't' or 'T');
        }

        if (Hexadecimal().IsMatch(text))
        {
            return new JValue(long.Parse(text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        if (!Number().IsMatch(text))
        {
            return new JValue(text);
        }

        // 1.0 is an integer of JSON Schema's draft 7; the validator goes by how the number is held.
        return long.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out long whole)
            ? new JValue(whole)
            : new JValue(double.Parse(text, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^0x[0-9a-fA-F]+$")]
    private static partial Regex Hexadecimal();
}
