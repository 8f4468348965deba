using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

public class ErrorRowTests
{
    public static TheoryData<BatchTaskOperation> Operations =>
        [BatchTaskOperation.CreateTask, BatchTaskOperation.QueryTask, BatchTaskOperation.QuerySubtasks, BatchTaskOperation.CancelCommand];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_error_of_an_operation_is_an_example_under_its_status(BatchTaskOperation operation)
    {
        var stated =
            from response in Call(operation).Responses!
            let status = int.Parse(response.Key, CultureInfo.InvariantCulture)
            from example in response.Value.Content!["application/json"].Examples!.Values
            where example.Value!["error_code"] is not null
            select (status, Text(example, "error_code"), Text(example, "error_desc"), example.Summary, example.Description);
        Assert.Equal(BatchTaskErrorCatalog.Of(operation).Select(Row), stated);
    }

    [Fact]
    public void Every_error_of_a_device_is_an_example_of_the_document() => Assert.Equal(
        BatchTaskErrorCatalog.Of(BatchTaskOperation.DeliverCommand).Select(Row),
        ApiDocument.Document.Components!.Examples!.Values.Select(example => (
            ApiDocument.Extension(example.Extensions, "x-http-status")!.GetValue<int>(),
            Text(example, "error_code"),
            Text(example, "error_desc"),
            example.Summary,
            example.Description)));

    [Fact]
    public void An_error_is_named_as_the_constant_of_its_code() => Assert.All(
        Errors(),
        example =>
        {
            string constant = char.ToUpperInvariant(example.Key[0]) + example.Key[1..];
            object? code = typeof(BatchTaskErrorCode).GetProperty(constant)?.GetValue(null);
            Assert.Equal(new BatchTaskErrorCode(Text(example.Value, "error_code")), code);
        });

    [Fact]
    public void Every_constant_of_a_code_is_an_error_of_the_document() => Assert.Equal(
        typeof(BatchTaskErrorCode).GetProperties().Where(property => property.GetMethod!.IsStatic)
            .Select(property => ((BatchTaskErrorCode)property.GetValue(null)!).Value).Order(StringComparer.Ordinal),
        Errors().Select(example => Text(example.Value, "error_code")).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(BatchTaskOperation.CreateTask, "BatchTaskCreated")]
    [InlineData(BatchTaskOperation.CancelCommand, "DeviceCommand")]
    public void A_body_under_200_may_be_an_answer_or_an_error(BatchTaskOperation operation, string answer) => Assert.Equal(
        [answer, "Error"],
        Call(operation).Responses!["200"].Content!["application/json"].Schema!.AnyOf!.Select(Reference));

    [Theory]
    [InlineData(BatchTaskOperation.QueryTask, "BatchTaskStatus")]
    [InlineData(BatchTaskOperation.QuerySubtasks, "BatchSubtaskPage")]
    public void A_query_has_no_error_under_200(BatchTaskOperation operation, string answer) =>
        Assert.Equal(answer, Reference(Call(operation).Responses!["200"].Content!["application/json"].Schema!));

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_body_under_any_other_status_is_an_error(BatchTaskOperation operation) => Assert.All(
        Call(operation).Responses!.Where(response => response.Key != "200"),
        response => Assert.Equal("Error", Reference(response.Value.Content!["application/json"].Schema!)));

    internal static IDictionary<string, IOpenApiExample> Examples(int status) => ApiDocument.Operation
        .Responses![status.ToString(CultureInfo.InvariantCulture)].Content!["application/json"].Examples!;

    private static OpenApiOperation Call(BatchTaskOperation operation) => ApiDocument.Calls[(int)operation];

    private static IEnumerable<KeyValuePair<string, IOpenApiExample>> Errors() => ApiDocument.Calls
        .SelectMany(call => call.Responses!.Values)
        .SelectMany(response => response.Content!["application/json"].Examples!)
        .Concat(ApiDocument.Document.Components!.Examples!)
        .Where(example => example.Value.Value!["error_code"] is not null);

    private static (int Status, string Code, string Description, string? Remarks, string? Handling) Row(BatchTaskErrorInfo row) =>
        (row.HttpStatus, row.ErrorCode.Value, row.Description, row.Remarks, row.Handling);

    private static string Text(IOpenApiExample example, string field) => (string)example.Value![field]!;

    private static string? Reference(IOpenApiSchema schema) => Assert.IsType<OpenApiSchemaReference>(schema).Reference.Id;
}
