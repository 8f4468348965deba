using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Profiles.Samples;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Newtonsoft.Json.Linq;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Schema;

public class SchemaTests
{
    /// <summary>Rules about the shape of a profile, which a schema can state. Doubled fields an editor finds before any schema.</summary>
    private static readonly string[] ShapeRules =
    [
        ProfileRuleIds.UnknownField, ProfileRuleIds.MissingField, ProfileRuleIds.WrongKind, ProfileRuleIds.UnknownDataType,
        ProfileRuleIds.FieldTwice, ProfileRuleIds.NameLength,
    ];

    /// <summary>An editor reads 0xFF as 255 before the schema sees it.</summary>
    private const string NoLongerWritten = "IOTB0203-max-in-hexadecimal.deviceprofile.yaml";

    public static TheoryData<string> Valid => [.. SampleProfile.Valid.Select(sample => sample.Name).Where(IsYaml)];

    public static TheoryData<string> Faulty =>
        [.. SampleProfile.Invalid.Select(sample => sample.Name).Where(name => IsYaml(name) && ShapeRules.Contains(name[..8]) && name != NoLongerWritten)];

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_sample_passes(string name) => Assert.Empty(ProfileSchema.Issues(SampleProfile.Of(name).Files.Single().Text));

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_sample_of_a_shape_fault_fails(string name)
    {
        string text = SampleProfile.Of(name).Files.Single().Text;
        if (Record.Exception(() => CoreYaml.Read(text)) is null)
        {
            Assert.NotEmpty(ProfileSchema.Issues(text));
        }
        else
        {
            Assert.Contains(name[..8], (string[])[ProfileRuleIds.FieldTwice, ProfileRuleIds.WrongKind]);
        }
    }

    [Fact]
    public void It_knows_the_fields_that_the_reader_knows_in_their_order()
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>
        {
            ["device"] = FieldNames.Device,
            ["service"] = FieldNames.Service,
            ["command"] = FieldNames.Command,
            ["response"] = FieldNames.Response,
            ["para"] = FieldNames.Para,
        };
        Assert.Equal(fields.Keys, ProfileSchema.Objects.Select(entity => entity.Name));
        Assert.All(ProfileSchema.Objects, entity =>
        {
            Assert.Equal(fields[entity.Name], ((JObject)entity.Schema["properties"]!).Properties().Select(field => field.Name));
            Assert.False((bool)entity.Schema["additionalProperties"]!);
            Assert.NotNull(entity.Schema["title"]);
        });
    }

    [Fact]
    public void Every_field_has_a_description_and_examples_that_pass()
    {
        JProperty[] fields = [.. ProfileSchema.Objects.SelectMany(entity => FieldsOf(entity.Schema))];
        Assert.True(fields.Length > 30);
        Assert.All(fields, field =>
        {
            Assert.EndsWith(".", (string?)field.Value["description"], StringComparison.Ordinal);
            Assert.NotEmpty(field.Value["examples"]!);
            Assert.All(field.Value["examples"]!, example => Assert.Empty(ProfileSchema.Issues((JObject)field.Value, example)));
        });
        Assert.All(ProfileSchema.Data["examples"]!, example => Assert.Empty(ProfileSchema.Issues(ProfileSchema.Data, example)));
    }

    [Fact]
    public void Its_dataTypes_are_those_of_the_reader()
    {
        string[] spellings = [.. ProfileSchema.Data.SelectTokens("$.definitions.para.properties.dataType.anyOf[0].enum[*]").Select(type => (string)type!)];
        Assert.Equal(Enum.GetValues<ParaKind>(), spellings.Select(type => DataTypes.KindOf(type)!.Value).Distinct().Order());
        string[] others = [.. spellings.SelectMany(type => new[] { type, type.ToUpperInvariant(), type.ToLowerInvariant(), type.Replace(' ', '_') })];
        Assert.All(others, type =>
        {
            Assert.NotNull(DataTypes.KindOf(type));
            Assert.Empty(ProfileSchema.Issues(ProfileReading.OurPara($"paraName: p, dataType: '{type}'")));
        });
        Assert.All((string[])["integer", "strings", "int[]", "list"], type =>
        {
            Assert.Null(DataTypes.KindOf(type));
            Assert.NotEmpty(ProfileSchema.Issues(ProfileReading.OurPara($"paraName: p, dataType: '{type}'")));
        });
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal);

    private static IEnumerable<JProperty> FieldsOf(JObject schema) => ((JObject)schema["properties"]!).Properties().SelectMany(
        field => field.Value["items"]?["properties"] is null ? [field] : FieldsOf((JObject)field.Value["items"]!).Prepend(field));
}
