using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Validation;

/// <summary>Each limit of the document, at both of its sides. The numbers stand here once more on purpose.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("9", "IOTB1001 timeout")]
    [InlineData("10", "")]
    [InlineData("2880", "")]
    [InlineData("2881", "IOTB1001 timeout")]
    [InlineData("0", "IOTB1001 timeout")]
    [InlineData("-10", "IOTB1001 timeout")]
    [InlineData("99999999999999999999", "IOTB1001 timeout")]
    [InlineData("-99999999999999999999", "IOTB1001 timeout")]
    [InlineData("10.0", "IOTB1014 timeout")]
    [InlineData("1e3", "IOTB1014 timeout")]
    [InlineData("\"1000\"", "IOTB1014 timeout")]
    public Task Timeout_is_10_to_2880_minutes(string json, string expected) =>
        RuleVerifier.FindsAsync(Bodies.With("timeout", json), RuleVerifier.Split(expected));

    [Theory]
    [InlineData("-1", "IOTB1007 param.maxRetransmit")]
    [InlineData("0", "")]
    [InlineData("-0", "")]
    [InlineData("3", "")]
    [InlineData("4", "IOTB1007 param.maxRetransmit")]
    [InlineData("1.5", "IOTB1014 param.maxRetransmit")]
    [InlineData("\"1\"", "IOTB1014 param.maxRetransmit")]
    public Task MaxRetransmit_is_0_to_3(string json, string expected) =>
        RuleVerifier.FindsAsync(Bodies.With("param.maxRetransmit", json), RuleVerifier.Split(expected));

    [Theory]
    [InlineData("taskName", 0, "IOTB1002 taskName")]
    [InlineData("taskName", 1, "")]
    [InlineData("taskName", 256, "")]
    [InlineData("taskName", 257, "IOTB1002 taskName")]
    [InlineData("param.command.serviceId", 0, "IOTB1012 param.command.serviceId")]
    [InlineData("param.command.serviceId", 1, "")]
    [InlineData("param.command.serviceId", 64, "")]
    [InlineData("param.command.serviceId", 65, "IOTB1012 param.command.serviceId")]
    [InlineData("param.command.method", 0, "IOTB1012 param.command.method")]
    [InlineData("param.command.method", 1, "")]
    [InlineData("param.command.method", 128, "")]
    [InlineData("param.command.method", 129, "IOTB1012 param.command.method")]
    [InlineData("param.groupTag", 0, "")]
    [InlineData("param.groupTag", 5000, "")]
    public Task Texts_have_their_lengths(string path, int length, string expected) =>
        RuleVerifier.FindsAsync(Bodies.With(path, RuleVerifier.Text(length)), RuleVerifier.Split(expected));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"app\"", "")]
    [InlineData("null", "")]
    [InlineData("1", "IOTB1014 appId")]
    public Task AppId_may_be_null_but_not_of_another_type(string json, string expected) =>
        RuleVerifier.FindsAsync(Bodies.With("appId", json), RuleVerifier.Split(expected));

    [Fact]
    public async Task AppId_has_at_most_64_characters()
    {
        await RuleVerifier.FindsAsync(Bodies.With("appId", "\"" + new string('a', 64) + "\""));
        await RuleVerifier.FindsAsync(Bodies.With("appId", "\"" + new string('a', 65) + "\""), "IOTB1010 appId");
    }

    [Theory]
    [InlineData(0, 1, "IOTB1008 tags[1].tagName")]
    [InlineData(1, 1, "")]
    [InlineData(128, 1024, "")]
    [InlineData(129, 1024, "IOTB1008 tags[1].tagName")]
    [InlineData(128, 1025, "IOTB1008 tags[1].tagValue")]
    [InlineData(1, 0, "IOTB1008 tags[1].tagValue")]
    public Task Tags_have_their_lengths(int name, int value, string expected) => RuleVerifier.FindsAsync(
        Bodies.With(
            "tags",
            $$"""[{"tagName":"a","tagValue":"b"},{"tagName":{{RuleVerifier.Text(name)}},"tagValue":{{RuleVerifier.Text(value)}}}]"""),
        RuleVerifier.Split(expected));

    [Fact]
    public async Task Lengths_are_counted_in_utf16_code_units()
    {
        string faces = string.Concat(Enumerable.Repeat("\\ud83d\\ude00", 32));
        await RuleVerifier.FindsAsync(Bodies.With("param.command.serviceId", $"\"{faces}\""));
        await RuleVerifier.FindsAsync(Bodies.With("param.command.serviceId", $"\"{faces}x\""), "IOTB1012 param.command.serviceId");
    }
}
