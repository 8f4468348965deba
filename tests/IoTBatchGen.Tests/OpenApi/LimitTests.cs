using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

public class LimitTests
{
    [Theory]
    [InlineData(nameof(BatchTaskLimits.AppIdMaxLength), "BatchTask", "appId", "maxLength")]
    [InlineData(nameof(BatchTaskLimits.TaskNameMinLength), "BatchTask", "taskName", "minLength")]
    [InlineData(nameof(BatchTaskLimits.TaskNameMaxLength), "BatchTask", "taskName", "maxLength")]
    [InlineData(nameof(BatchTaskLimits.TimeoutMinMinutes), "BatchTask", "timeout", "minimum")]
    [InlineData(nameof(BatchTaskLimits.TimeoutMaxMinutes), "BatchTask", "timeout", "maximum")]
    [InlineData(nameof(BatchTaskLimits.MaxRetransmitMin), "BatchTaskParam", "maxRetransmit", "minimum")]
    [InlineData(nameof(BatchTaskLimits.MaxRetransmitMax), "BatchTaskParam", "maxRetransmit", "maximum")]
    [InlineData(nameof(BatchTaskLimits.ServiceIdMinLength), "Command", "serviceId", "minLength")]
    [InlineData(nameof(BatchTaskLimits.ServiceIdMaxLength), "Command", "serviceId", "maxLength")]
    [InlineData(nameof(BatchTaskLimits.MethodMinLength), "Command", "method", "minLength")]
    [InlineData(nameof(BatchTaskLimits.MethodMaxLength), "Command", "method", "maxLength")]
    [InlineData(nameof(BatchTaskLimits.TagNameMinLength), "BatchTaskTag", "tagName", "minLength")]
    [InlineData(nameof(BatchTaskLimits.TagNameMaxLength), "BatchTaskTag", "tagName", "maxLength")]
    [InlineData(nameof(BatchTaskLimits.TagValueMinLength), "BatchTaskTag", "tagValue", "minLength")]
    [InlineData(nameof(BatchTaskLimits.TagValueMaxLength), "BatchTaskTag", "tagValue", "maxLength")]
    public void A_limit_is_the_same_in_code_and_contract(string limit, string schema, string field, string keyword)
    {
        IOpenApiSchema stated = ApiDocument.Field(schema, field);
        string? value = keyword switch
        {
            "minLength" => stated.MinLength?.ToString(CultureInfo.InvariantCulture),
            "maxLength" => stated.MaxLength?.ToString(CultureInfo.InvariantCulture),
            "minimum" => stated.Minimum,
            _ => stated.Maximum,
        };
        Assert.Equal(Limit(limit).ToString(CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData(nameof(BatchTaskLimits.MaxUnfinishedTasks), 200, "taskCountLimitReached", "greater than or equal to {0},")]
    [InlineData(nameof(BatchTaskLimits.MaxCallsPerMinute), 403, "throttled", "({0} calls per minute by default)")]
    public void A_limit_of_the_error_table_is_the_same_in_code_and_contract(string limit, int status, string example, string words) =>
        Assert.Contains(
            string.Format(CultureInfo.InvariantCulture, words, Limit(limit)),
            ErrorRowTests.Examples(status)[example].Summary,
            StringComparison.Ordinal);

    [Fact]
    public void Every_limit_of_the_code_is_held_against_the_contract() => Assert.Equal(
        typeof(BatchTaskLimits).GetFields().Select(field => field.Name).Order(StringComparer.Ordinal),
        typeof(LimitTests).GetMethods().SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(row => (string)row.Data[0]!).Order(StringComparer.Ordinal));

    [Fact]
    public void Creating_a_task_has_no_limit_that_the_code_does_not_know()
    {
        object?[] limits =
        [
            .. ApiDocument.Document.Components!.Schemas!.Values
                .Where(schema => ApiDocument.SourceOf(schema.Extensions) == "api-document")
                .SelectMany(schema => schema.Properties!.Values)
                .SelectMany(f => new object?[] { f.MinLength, f.MaxLength, f.Minimum, f.Maximum, f.MinItems, f.MaxItems })
                .Where(limit => limit is not null),
        ];
        Assert.Equal(typeof(BatchTaskLimits).GetFields().Length - 2, limits.Length);
    }

    [Fact]
    public void The_task_types_are_the_same_in_code_and_contract() => Assert.Equal(
        typeof(BatchTaskTypes).GetFields().Select(field => (string)field.GetRawConstantValue()!),
        ApiDocument.Field("BatchTask", "taskType").Enum!.Select(value => (string)value!));

    private static int Limit(string name) => (int)typeof(BatchTaskLimits).GetField(name)!.GetRawConstantValue()!;
}
