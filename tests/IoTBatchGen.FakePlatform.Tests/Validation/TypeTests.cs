using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Validation;

/// <summary>IOTB1014: every field against every JSON type, null among them.</summary>
public sealed class TypeTests
{
    private static readonly string[] Values = ["\"Text\"", "1000", "1.5", "true", "null", "[]", "{}"];

    public static IEnumerable<TheoryDataRow<string, string>> WrongTypes()
    {
        string[] texts =
        [
            "taskName", "taskType", "param.type", "param.deviceType", "param.manufacturerId", "param.model", "param.deviceLocation",
            "param.callbackUrl", "param.groupTag", "param.command.serviceId", "param.command.method",
        ];
        string[] integers = ["timeout", "param.maxRetransmit"];
        string[] lists = ["tags", "param.deviceList", "param.groupList"];
        string[] objects = ["param", "param.command", "param.command.paras"];
        return Rows(texts, "\"Text\"").Concat(Rows(integers, "1000")).Concat(Rows(lists, "[]")).Concat(Rows(objects, "{}"));
    }

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public async Task A_value_of_another_type_is_rejected(string path, string json)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        Assert.Equal("50400", (await na.PostAsync(Bodies.With(path, json))).ErrorCode);
        BatchTaskValidationIssue problem = Assert.Single(Assert.Single(platform.Requests).Issues, problem => problem.IsError);
        Assert.Equal(("IOTB1014", path), (problem.RuleId, problem.Field));
    }

    [Theory]
    [InlineData("[]", "an array")]
    [InlineData("null", "null")]
    [InlineData("\"{}\"", "a string")]
    [InlineData("12", "a number")]
    [InlineData("true", "a boolean")]
    public async Task The_body_is_one_object(string body, string found)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        Assert.Equal("50400", (await na.PostAsync(body)).ErrorCode);
        BatchTaskValidationIssue problem = Assert.Single(Assert.Single(platform.Requests).Issues);
        Assert.Equal($"IOTB1014 body: the body is {found}; the platform accepts an object", problem.ToString());
    }

    private static IEnumerable<TheoryDataRow<string, string>> Rows(string[] paths, string right) =>
        from path in paths from value in Values where value != right select new TheoryDataRow<string, string>(path, value);
}
