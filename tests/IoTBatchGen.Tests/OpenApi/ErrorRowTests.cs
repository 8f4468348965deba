using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

public class ErrorRowTests
{
    [Fact]
    public void Every_row_of_the_error_table_is_an_example_under_its_status()
    {
        var stated =
            from response in ApiDocument.Operation.Responses!
            let status = int.Parse(response.Key, CultureInfo.InvariantCulture)
            from example in Examples(status).Values
            where example.Value!["error_code"] is not null
            select (status, Text(example, "error_code"), Text(example, "error_desc"), example.Summary, example.Description);
        Assert.Equal(
            BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Select(row => (row.HttpStatus, row.ErrorCode.Value, row.Description, row.Remarks, row.Handling)),
            stated);
    }

    [Fact]
    public void An_example_is_named_as_the_constant_of_its_code() => Assert.All(
        ApiDocument.Operation.Responses!.Keys.SelectMany(status => Examples(int.Parse(status, CultureInfo.InvariantCulture)))
            .Where(example => example.Key != "created"),
        example =>
        {
            string constant = char.ToUpperInvariant(example.Key[0]) + example.Key[1..];
            object? code = typeof(BatchTaskErrorCode).GetProperty(constant)?.GetValue(null);
            Assert.Equal(new BatchTaskErrorCode(Text(example.Value, "error_code")), code);
        });

    [Fact]
    public void A_body_under_200_may_be_an_answer_or_an_error() => Assert.Equal(
        ["BatchTaskCreated", "Error"],
        ApiDocument.Operation.Responses!["200"].Content!["application/json"].Schema!.AnyOf!.Select(Reference));

    [Fact]
    public void A_body_under_any_other_status_is_an_error() => Assert.All(
        ApiDocument.Operation.Responses!.Where(response => response.Key != "200"),
        response => Assert.Equal("Error", Reference(response.Value.Content!["application/json"].Schema!)));

    internal static IDictionary<string, IOpenApiExample> Examples(int status) => ApiDocument.Operation
        .Responses![status.ToString(CultureInfo.InvariantCulture)].Content!["application/json"].Examples!;

    private static string Text(IOpenApiExample example, string field) => (string)example.Value![field]!;

    private static string? Reference(IOpenApiSchema schema) => Assert.IsType<OpenApiSchemaReference>(schema).Reference.Id;
}
