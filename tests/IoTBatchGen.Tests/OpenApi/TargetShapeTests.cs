using System;
using System.Linq;
using IoTBatchGen.Shared;
using Microsoft.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

public class TargetShapeTests
{
    public static TheoryData<BatchTargetType> Types => new(Enum.GetValues<BatchTargetType>());

    [Fact]
    public void The_six_types_are_the_same_in_code_and_contract()
    {
        string[] stated = [.. ApiDocument.Field("BatchTaskParam", "type").Enum!.Select(value => (string)value!)];
        Assert.Equal(stated, TargetFields.TypeNames);
        Assert.Equal(stated, Enum.GetNames<BatchTargetType>());
        Assert.Equal(stated, ApiDocument.Shapes.Select(ApiDocument.TypeOf));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_makes_the_same_fields_mandatory_in_code_and_contract(BatchTargetType type)
    {
        IOpenApiSchema shape = ApiDocument.Shape(type).Then!;
        Assert.Equal(TargetFields.Required(type), shape.Required ?? Enumerable.Empty<string>());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_field_that_a_type_makes_mandatory_must_not_be_empty(BatchTargetType type)
    {
        IOpenApiSchema shape = ApiDocument.Shape(type).Then!;
        Assert.Equal(TargetFields.Required(type), shape.Properties?.Keys ?? Enumerable.Empty<string>());
        Assert.All(shape.Properties ?? new System.Collections.Generic.Dictionary<string, IOpenApiSchema>(), field => Assert.Equal(
            1, ApiDocument.Field("BatchTaskParam", field.Key).Type == JsonSchemaType.Array ? field.Value.MinItems : field.Value.MinLength));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_shape_applies_only_where_its_type_is_given(BatchTargetType type) => Assert.Equal(
        ["type"], ApiDocument.Shape(type).If!.Required!);

    [Fact]
    public void Every_conditional_field_is_mandatory_for_some_type() => Assert.Equal(
        TargetFields.Conditional.Order(StringComparer.Ordinal),
        ApiDocument.Shapes.SelectMany(shape => shape.Then!.Required ?? Enumerable.Empty<string>())
            .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Entries_of_lists_are_not_empty() => Assert.All(
        new[] { "deviceList", "groupList" }, list => Assert.Equal(1, ApiDocument.Field("BatchTaskParam", list).Items!.MinLength));
}
