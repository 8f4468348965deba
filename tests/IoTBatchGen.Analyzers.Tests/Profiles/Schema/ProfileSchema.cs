using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Schema;

/// <summary><c>specs/deviceprofile.schema.json</c>, as data and as a validator.</summary>
internal static class ProfileSchema
{
    public static JObject Data { get; } = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Folder, "specs", "deviceprofile.schema.json")));

    private static readonly JsonSchema Validator = Load(Data);

    /// <summary>What the validator says of a profile in YAML.</summary>
    public static string[] Issues(string yaml) => [.. Validator.Validate(CoreYaml.Read(yaml)).Select(problem => $"{problem.Path}: {problem.Kind}")];

    /// <summary>What the validator says of a value for a part of the schema.</summary>
    public static string[] Issues(JObject part, JToken value)
    {
        var whole = (JObject)part.DeepClone();
        whole["definitions"] = Data["definitions"]!.DeepClone();
        return [.. Load(whole).Validate(value).Select(problem => $"{problem.Path}: {problem.Kind}")];
    }

    /// <summary>The schemas of objects by name, that of the device first.</summary>
    public static IEnumerable<(string Name, JObject Schema)> Objects => ((JObject)Data["definitions"]!).Properties()
        .Where(definition => definition.Value["properties"] is not null)
        .Select(definition => (definition.Name, (JObject)definition.Value)).Prepend(("device", Data));

    private static JsonSchema Load(JObject schema) => JsonSchema.FromJsonAsync(WithoutConditions((JObject)schema.DeepClone()).ToString()).GetAwaiter().GetResult();

    /// <summary>The validator passes over "if A then B"; "not A, or B" says the same.</summary>
    private static JObject WithoutConditions(JObject schema)
    {
        foreach (JObject condition in schema.DescendantsAndSelf().OfType<JObject>().Where(part => part["if"] is not null).ToArray())
        {
            condition.Replace(new JObject(new JProperty("anyOf", new JArray(new JObject(new JProperty("not", condition["if"])), condition["then"]!))));
        }

        return schema;
    }
}
