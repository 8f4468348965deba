using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using Newtonsoft.Json.Linq;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Schema;

/// <summary>Holds the schema against the reader: each field of each object with values of every kind, both must judge alike.</summary>
public class SchemaAgreementTests
{
    private const string Device = "manufacturerId: m, model: o, deviceType: D, services: []";

    /// <summary>An object of each kind: what stands around it, and what it needs.</summary>
    private static readonly Dictionary<string, (string Before, string Needs, string After)> Objects = new()
    {
        ["device"] = ("{", Device, "}"),
        ["service"] = ("{manufacturerId: m, model: o, deviceType: D, services: [{", "serviceId: S", "}]}"),
        ["command"] = ("{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{", "commandName: C", "}]}]}"),
        ["response"] = ("{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName: C, responses: [{", "responseName: r", "}]}]}]}"),
        ["para"] = ("{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName: C, paras: [{", "paraName: p, dataType: int", "}]}]}]}"),
    };

    private static readonly string[] Values =
    [
        "", "null", "~", "''", "' '", "x", "'null'", "true", "TRUE", "'True'", "false", "yes", "0", "-1", "5", "1.0", "1.5", "-0.5", "'5'", "'1.5'",
        "'-1'", "' 7 '", "1e2", "'1e2'", "1e-2", ".5", "5.", "'5 m'", "2147483647", "2147483648", "5000000000", "[]", "[x]", "[5]", "['5']", "[1.5]",
        "[true]", "[null]", "[[]]", "[{}]", "[1, x]", "{}", "{a: b}", "{serviceId: x}", "[{serviceId: x}]", "[{commandName: x}]",
        "[{paraName: p, dataType: int}]", "[{paraName: p}]", "[{responseName: x}]", "int", "list<int>", "string list", "Boolean", "integer",
        new('s', 64), new('s', 65), new('s', 128), new('s', 129),
    ];

    /// <summary>What a schema can state. That a name is empty is of two rules.</summary>
    private static readonly string[] ShapeRules =
        [ProfileRuleIds.UnknownField, ProfileRuleIds.MissingField, ProfileRuleIds.WrongKind, ProfileRuleIds.UnknownDataType, ProfileRuleIds.NameLength];

    public static TheoryData<string> Names => [.. Objects.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_value_of_each_field_is_judged_alike(string name)
    {
        (string before, string needs, string after) = Objects[name];
        IEnumerable<string> fields = ((JObject)ProfileSchema.Objects.Single(entity => entity.Name == name).Schema["properties"]!).Properties().Select(field => field.Name);
        var differences = new List<string>();
        foreach (string field in fields.Append("frobnicate"))
        {
            foreach (string value in Values)
            {
                foreach (string text in Texts(field, value))
                {
                    Compare(text, differences);
                }
            }
        }

        Assert.True(differences.Count == 0, differences.Count + "\n" + string.Join("\n", differences.Take(30)));

        IEnumerable<string> Texts(string field, string value)
        {
            string rest = string.Join(", ", needs.Split(", ").Where(need => !need.StartsWith(field + ":", StringComparison.Ordinal)));
            string whole = rest.Length == 0 ? $"{field}: {value}" : $"{rest}, {field}: {value}";
            string[] dataTypes = name == "para" && field != "dataType" ? ["int", "LONG", "Double", "string", "boolean"] : ["int"];
            return dataTypes.Select(dataType => before + whole.Replace("dataType: int", "dataType: " + dataType, StringComparison.Ordinal) + after);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_an_object_needs_is_the_same(string name)
    {
        (string before, _, string after) = Objects[name];
        string[] needed = [.. ProfileReading.Ours(before + after).Issues.Where(problem => problem.RuleId == ProfileRuleIds.MissingField).Select(problem => problem.Arguments[0])];
        JToken? required = ProfileSchema.Objects.Single(entity => entity.Name == name).Schema["required"];
        Assert.Equal(needed.Order(), (required?.Select(field => (string)field!) ?? []).Order());
    }

    private static void Compare(string text, List<string> differences)
    {
        var document = ProfileReading.Ours(text);

        // The reader says of a constraint that does not fit the dataType that it is ignored, and looks no further.
        if (document.Issues.Any(problem => problem.RuleId == ProfileRuleIds.ConstraintDoesNotFit))
        {
            return;
        }

        string[] reader = [.. document.Issues.Where(problem => ShapeRules.Contains(problem.RuleId)).Select(ProfileReading.Line)];
        string[] schema = ProfileSchema.Issues(text);
        if (reader.Length == 0 != (schema.Length == 0))
        {
            differences.Add($"{text}\n    reader: {string.Join("; ", reader)}\n    schema: {string.Join("; ", schema)}");
        }
    }
}
