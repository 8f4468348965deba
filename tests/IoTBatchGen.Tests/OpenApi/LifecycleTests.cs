using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

/// <summary>What the contract says of a task after it was created.</summary>
public class LifecycleTests
{
    [Fact]
    public void The_calls_are_those_of_the_catalogue() => Assert.Equal(
        [
            "POST /iocm/app/batchtask/v1.1.0/tasks createBatchTask",
            "GET /iocm/app/batchtask/v1.1.0/tasks/{taskId} queryBatchTask",
            "GET /iocm/app/batchtask/v1.1.0/taskDetails queryBatchSubtasks",
            "PUT /iocm/app/cmd/v1.4.0/deviceCommands/{commandId} cancelDeviceCommand",
        ],
        ApiDocument.Document.Paths.SelectMany(path => path.Value.Operations!
            .Select(operation => $"{operation.Key.Method} {path.Key} {operation.Value.OperationId}")));

    [Fact]
    public void Creating_comes_from_the_API_document_and_everything_else_was_collected()
    {
        Assert.Equal(
            ["api-document", "collected", "collected", "collected", "collected"],
            ApiDocument.Calls.Append(ApiDocument.Callback).Select(call => ApiDocument.SourceOf(call.Extensions)));
        Assert.Equal(
            ["BatchTask", "BatchTaskCreated", "BatchTaskParam", "BatchTaskTag", "Command", "Error"],
            ApiDocument.Document.Components!.Schemas!.Where(schema => ApiDocument.SourceOf(schema.Value.Extensions) == "api-document")
                .Select(schema => schema.Key).Order(StringComparer.Ordinal));
        Assert.All(
            ApiDocument.Document.Components!.Schemas!.Values.Select(schema => ApiDocument.SourceOf(schema.Extensions)),
            source => Assert.Contains(source, new[] { "api-document", "collected" }));
        Assert.Contains("`collected`", ApiDocument.Document.Info.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_call_needs_both_headers_and_the_callback_none()
    {
        Assert.All(ApiDocument.Calls, call => Assert.Equal(
            ["app_key", "Authorization"],
            call.Parameters!.Where(p => p.In == ParameterLocation.Header && p.Required).Select(p => p.Name)));
        Assert.Null(ApiDocument.Callback.Parameters);
        Assert.Empty(ApiDocument.Callback.Security!);
    }

    [Fact]
    public void Paging_is_always_asked_for()
    {
        IOpenApiParameter[] paging = [.. ApiDocument.Calls[(int)BatchTaskOperation.QuerySubtasks].Parameters!.Where(p => p.Name!.StartsWith("page", StringComparison.Ordinal))];
        Assert.Equal(["pageNo", "pageSize"], paging.Select(p => p.Name));
        Assert.All(paging, p => Assert.True(p.Required));
        Assert.Equal(("0", null), (paging[0].Schema!.Minimum, paging[0].Schema!.Maximum));
        Assert.Equal(("1", "250"), (paging[1].Schema!.Minimum, paging[1].Schema!.Maximum));
    }

    [Theory]
    [InlineData(typeof(BatchTaskState), "BatchTaskStatus", "status")]
    [InlineData(typeof(BatchSubtaskState), "BatchSubtask", "status")]
    [InlineData(typeof(DeviceCommandState), "CommandResultState", "resultCode")]
    [InlineData(typeof(DeviceCommandState), "DeviceCommand", "status")]
    public void The_states_are_those_of_the_code_and_others_are_allowed(Type type, string schema, string field)
    {
        IOpenApiSchema state = ApiDocument.Field(schema, field);
        Assert.Equal(
            type.GetProperties().Where(property => property.GetMethod!.IsStatic).Select(property => property.GetValue(null)!.ToString()),
            state.Examples!.Select(example => (string)example!));
        Assert.Null(state.Enum);
    }

    [Fact]
    public void A_filter_takes_every_state_of_a_subtask() => Assert.Equal(
        ApiDocument.Field("BatchSubtask", "status").Examples!.Select(state => (string)state!),
        ApiDocument.Calls[(int)BatchTaskOperation.QuerySubtasks].Parameters!.Single(p => p.Name == "status").Schema!.Enum!.Select(state => (string)state!));

    [Theory]
    [InlineData("BatchTaskStatus", "taskId", "taskID")]
    [InlineData("BatchTaskStatus", "timeout", "seconds")]
    [InlineData("BatchTaskStatus", "progress", "thousandths")]
    [InlineData("BatchTaskStatus", "successRate", "thousandths")]
    [InlineData("BatchTaskStatus", "expiredCnt", "completeCnt does not include them")]
    [InlineData("BatchSubtask", "output", "requestId and commandResult")]
    [InlineData("BatchSubtask", "error", "parsed twice")]
    [InlineData("CommandResultState", "resultCode", "does not prove that the device did not act")]
    public void A_field_that_is_easily_misread_says_how_to_read_it(string schema, string field, string words) =>
        Assert.Contains(words, ApiDocument.Field(schema, field).Description!.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Theory]
    [InlineData("output")]
    [InlineData("error")]
    public void What_a_device_answered_is_a_string_or_an_object_or_null(string field) => Assert.Equal(
        JsonSchemaType.String | JsonSchemaType.Object | JsonSchemaType.Null, ApiDocument.Field("BatchSubtask", field).Type);

    [Fact]
    public void Every_callback_of_the_contract_can_be_read()
    {
        IDictionary<string, IOpenApiExample> examples = ApiDocument.Callback.RequestBody!.Content!["application/json"].Examples!;
        Assert.Equal(["DELIVERED", "SUCCESSFUL", "FAILED"], examples.Values.Select(example =>
        {
            DeviceCommandResult result = DeviceCommandResult.Parse(example.Value!.ToJsonString());
            JsonNode sent = example.Value["result"]!;
            Assert.Equal(((string?)example.Value["deviceId"], (string?)example.Value["commandId"]), (result.DeviceId, result.CommandId));
            Assert.True(JsonNode.DeepEquals(sent["resultDetail"], result.Detail is null ? null : JsonNode.Parse(result.Detail)));
            return result.State.Value;
        }));
        Assert.Equal(["200", "503"], ApiDocument.Callback.Responses!.Keys);
    }

    [Fact]
    public void The_callback_goes_to_the_address_in_the_request() => Assert.Equal(
        "{$request.body#/param/callbackUrl}",
        Assert.Single(ApiDocument.Operation.Callbacks!["commandResult"].PathItems!.Keys).Expression);
}
