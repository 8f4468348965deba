using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Validation;

/// <summary>IOTB1004, 1005 and 1013: what each of the six target types needs and ignores.</summary>
public sealed class TargetTests
{
    [Theory]
    [InlineData("DeviceList", "deviceList")]
    [InlineData("DeviceType", "deviceType manufacturerId model")]
    [InlineData("DeviceArea", "deviceLocation")]
    [InlineData("GroupList", "groupList")]
    [InlineData("GroupIdList", "groupList")]
    [InlineData("Broadcast", "")]
    public async Task A_type_needs_its_fields_and_ignores_the_others(string type, string needed)
    {
        string[] all = ["deviceList", "deviceType", "manufacturerId", "model", "deviceLocation", "groupList"];
        string[] needs = needed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        await RuleVerifier.FindsAsync(Bodies.Targeting(type, [.. needs.Select(Right)]));
        await RuleVerifier.FindsAsync(Bodies.Targeting(type), [.. needs.Select(field => "IOTB1004 param." + field)]);
        await RuleVerifier.FindsAsync(Bodies.Targeting(type, [.. needs.Select(Empty)]), [.. needs.Select(field => "IOTB1004 param." + field)]);
        await RuleVerifier.FindsAsync(
            Bodies.Targeting(type, [.. all.Select(Right)]), [.. all.Except(needs).Select(field => "IOTB1005 param." + field)]);
        foreach (string missing in needs)
        {
            await RuleVerifier.FindsAsync(
                Bodies.Targeting(type, [.. needs.Where(field => field != missing).Select(Right)]), "IOTB1004 param." + missing);
        }
    }

    [Theory]
    [InlineData("devicelist")]
    [InlineData("Devices")]
    [InlineData("0")]
    [InlineData("")]
    public Task Another_type_is_none_of_the_six(string type) => RuleVerifier.FindsAsync(Bodies.Targeting(type), "IOTB1013 param.type");

    [Fact]
    public Task Without_a_known_type_nothing_is_said_to_be_missing_but_what_is_there_is_validated() => RuleVerifier.FindsAsync(
        Bodies.Targeting("Devices", ("deviceList", new JsonArray("")), ("groupList", 1)),
        "IOTB1013 param.type",
        "IOTB1011 param.deviceList[0]",
        "IOTB1014 param.groupList");

    [Fact]
    public Task The_entries_of_an_ignored_list_are_validated_too() => RuleVerifier.FindsAsync(
        Bodies.Targeting("Broadcast", ("deviceList", new JsonArray("", "a", "a"))),
        "IOTB1005 param.deviceList",
        "IOTB1011 param.deviceList[0]",
        "IOTB1016 param.deviceList[2]");

    private static (string Name, JsonNode Value) Right(string field) =>
        (field, field.EndsWith("List", StringComparison.Ordinal) ? new JsonArray("x") : JsonValue.Create("x"));

    private static (string Name, JsonNode Value) Empty(string field) =>
        (field, field.EndsWith("List", StringComparison.Ordinal) ? new JsonArray() : JsonValue.Create(""));
}
