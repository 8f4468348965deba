using System;
using System.Linq;
using System.Text.Json.Nodes;
using IoTBatchGen.Shared;
using Microsoft.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

public class DocumentTests
{
    // Every parameter of the API document, in its order.
    private static readonly string[] Parameters =
    [
        "app_key", "Authorization", "appId", "param", "taskName", "taskType", "timeout", "tags",
        "type", "deviceList", "deviceType", "manufacturerId", "model", "deviceLocation", "groupList", "command", "callbackUrl",
        "maxRetransmit", "groupTag", "serviceId", "method", "paras", "tagName", "tagValue", "taskID", "error_code", "error_desc",
    ];

    [Fact]
    public void It_parses_as_OpenAPI_3_1_without_errors_or_warnings()
    {
        Assert.Empty(ApiDocument.Diagnostic.Errors);
        Assert.Empty(ApiDocument.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, ApiDocument.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public void It_names_every_parameter_of_the_API_document() => Assert.All(
        Parameters,
        name => Assert.Matches(@"(?m)^ +(- name: )?" + name + @"(:.*)?$", ApiDocument.Text));

    [Fact]
    public void Both_headers_are_mandatory() => Assert.Equal(
        ["app_key", "Authorization"],
        ApiDocument.Operation.Parameters!.Where(p => p.In == ParameterLocation.Header && p.Required).Select(p => p.Name));

    [Fact]
    public void The_fields_are_those_that_go_on_the_wire()
    {
        Assert.Equal(
            [WireNames.AppId, WireNames.Timeout, WireNames.TaskName, WireNames.TaskType, WireNames.Param, WireNames.Tags],
            Fields("BatchTask"));
        Assert.Equal(
            [
                WireNames.Type, .. TargetFields.Conditional, WireNames.Command, WireNames.CallbackUrl, WireNames.MaxRetransmit, WireNames.GroupTag,
            ],
            Fields("BatchTaskParam"));
        Assert.Equal([WireNames.ServiceId, WireNames.Method, WireNames.Paras], Fields("Command"));
        Assert.Equal([WireNames.TagName, WireNames.TagValue], Fields("BatchTaskTag"));
        Assert.Equal([WireNames.TaskId], Fields("BatchTaskCreated"));
        Assert.Equal([WireNames.ErrorCode, WireNames.ErrorDesc], Fields("Error"));
    }

    [Fact]
    public void The_mandatory_fields_are_those_of_IOTB1003()
    {
        Assert.Equal(["param", "taskName", "taskType", "timeout"], Required("BatchTask"));
        Assert.Equal(["command", "type"], Required("BatchTaskParam"));
        Assert.Equal(["method", "serviceId"], Required("Command"));
        var nothing = new BatchTask { TaskType = null, Param = new BatchTaskParam { Command = new RawDeviceCommand() } };
        var noParam = new BatchTask { Timeout = 10, TaskName = "n" };
        var noCommand = new BatchTaskParam { Type = BatchTargetType.Broadcast }.AsTask("n", 10);
        Assert.Equal(
            new[] { "BatchTask", "BatchTaskParam", "Command" }.SelectMany(Required).Order(StringComparer.Ordinal),
            new[] { nothing, noParam, noCommand }
                .SelectMany(task => task.Validate())
                .Where(problem => problem.RuleId == RuleIds.MandatoryField)
                .Select(problem => problem.Field.Split('.')[^1])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_field_is_described() => Assert.All(
        ApiDocument.Document.Components!.Schemas!.Values.SelectMany(schema => schema.Properties!),
        field => Assert.False(string.IsNullOrWhiteSpace(field.Value.Description), field.Key));

    [Fact]
    public void Every_target_type_has_an_example_that_is_what_the_library_sends()
    {
        var examples = ApiDocument.Operation.RequestBody!.Content!["application/json"].Examples!;
        Assert.Equal(TargetFields.TypeNames.Order(StringComparer.Ordinal), examples.Values
            .Select(example => (string)example.Value!["param"]!["type"]!).Order(StringComparer.Ordinal));
        Assert.All(examples.Values, example =>
        {
            var type = Enum.Parse<BatchTargetType>((string)example.Value!["param"]!["type"]!);
            BatchTask task = Samples.TaskTo(type).WithAppId("app-1");
            if (example.Value["tags"] is not null)
            {
                task.WithCallback("https://na.example/results").WithMaxRetransmit(2).WithGroupTag("g").WithTag("site", "north");
            }

            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(task.ToJson()), example.Value), example.Value.ToJsonString());
        });
    }

    private static string[] Fields(string schema) => [.. ApiDocument.Schema(schema).Properties!.Keys];

    private static string[] Required(string schema) => [.. ApiDocument.Schema(schema).Required!.Order(StringComparer.Ordinal)];
}
