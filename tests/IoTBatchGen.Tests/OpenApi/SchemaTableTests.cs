using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Shared;
using Microsoft.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

/// <summary>The table that analyzers, validation, fixes and completion read, against the machine-readable contract.</summary>
public class SchemaTableTests
{
    private static readonly Dictionary<ApiObject, string> Schemas = new()
    {
        [ApiObject.Task] = "BatchTask",
        [ApiObject.Param] = "BatchTaskParam",
        [ApiObject.Command] = "Command",
        [ApiObject.Tag] = "BatchTaskTag",
    };

    public static TheoryData<string, string> Fields => new(ApiSchema.All.Select(row => (row.Owner.ToString(), row.Name)));

    [Fact]
    public void The_table_has_the_fields_of_the_contract_and_no_other() => Assert.All(Schemas, schema => Assert.Equal(
        ApiDocument.Schema(schema.Value).Properties!.Keys.Order(),
        ApiSchema.FieldsOf(schema.Key).Select(field => field.Name).Order()));

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_is_the_same_in_table_and_contract(string owner, string name)
    {
        ApiObject structure = System.Enum.Parse<ApiObject>(owner);
        ApiField field = ApiSchema.Find(structure, name)!;
        IOpenApiSchema contract = ApiDocument.Field(Schemas[structure], name);

        Assert.Equal(
            field.Type switch
            {
                ApiType.Text => JsonSchemaType.String,
                ApiType.Integer => JsonSchemaType.Integer,
                ApiType.List => JsonSchemaType.Array,
                _ => JsonSchemaType.Object,
            },
            contract.Type ?? JsonSchemaType.Object);
        Assert.Equal(field.IsMandatory, ApiDocument.Schema(Schemas[structure]).Required?.Contains(name) == true);
        if (field.Greatest < int.MaxValue)
        {
            bool isNumber = field.Type == ApiType.Integer;
            Assert.Equal(
                field.Least,
                isNumber ? int.Parse(contract.Minimum!, CultureInfo.InvariantCulture) : contract.MinLength ?? 0);
            Assert.Equal(field.Greatest, isNumber ? int.Parse(contract.Maximum!, CultureInfo.InvariantCulture) : contract.MaxLength);
        }
    }
}
