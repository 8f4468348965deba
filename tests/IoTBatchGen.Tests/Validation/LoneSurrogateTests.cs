using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using IoTBatchGen.Tests.Generated;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

public class LoneSurrogateTests
{
    private const string Says = "half of a surrogate pair; add the other half, or remove it";

    public static TheoryData<string, string, Action<BatchTask, string>> Fields => new()
    {
        { "IOTB1002", "taskName", (task, text) => task.TaskName = text },
        { "IOTB1010", "appId", (task, text) => task.AppId = text },
        { "IOTB1009", "param.callbackUrl", (task, text) => task.WithCallback("https://na.example/?for=" + text) },
        { "IOTB1009", "param.callbackUrl", (task, text) => task.WithCallback("https://" + text + ".example") },
        { "IOTB1011", "param.deviceList[1]", (task, text) => task.Param!.DeviceList.Add(text) },
        { "IOTB1012", "param.command.serviceId", (task, text) => ((RawDeviceCommand)task.Param!.Command!).ServiceId = text },
        { "IOTB1012", "param.command.method", (task, text) => ((RawDeviceCommand)task.Param!.Command!).Method = text },
        { "IOTB1008", "tags[0].tagName", (task, text) => task.WithTag(text, "v") },
        { "IOTB1008", "tags[0].tagValue", (task, text) => task.WithTag("n", text) },
        { "IOTB1014", "param.groupTag", (task, text) => task.WithGroupTag(text) },
        { "IOTB1014", "param.deviceLocation", (task, text) => task.Param = Samples.Command().ToArea(text) },
        { "IOTB1014", "param.deviceType", (task, text) => task.Param = Samples.Command().ToDeviceType(text, "M", "X") },
        { "IOTB1014", "param.manufacturerId", (task, text) => task.Param = Samples.Command().ToDeviceType("D", text, "X") },
        { "IOTB1014", "param.model", (task, text) => task.Param = Samples.Command().ToDeviceType("D", "M", text) },
        { "IOTB1011", "param.groupList[0]", (task, text) => task.Param = Samples.Command().ToGroups(text) },
        { "IOTB1105", "param.command.paras.mode", (task, text) => Paras(task)["mode"] = text },
        { "IOTB1105", "param.command.paras.list[1].deep", (task, text) => Paras(task)["list"] = new JsonArray(1, new JsonObject { ["deep"] = text }) },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Half_of_a_surrogate_pair_breaks_the_rule_of_its_field(string id, string path, Action<BatchTask, string> set)
    {
        foreach (string text in new[] { "\uD83D", "a\uD83Db", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00" })
        {
            BatchTask task = Samples.Task();
            set(task, text);
            BatchTaskValidationIssue problem = Problems.Only(task);
            Assert.Equal((id, path, true), (problem.RuleId, problem.Field, problem.IsError));
            Assert.EndsWith(" contains " + Says, problem.Message, StringComparison.Ordinal);
            Assert.Equal(problem.Message, new string([.. problem.Message.Where(c => !char.IsSurrogate(c))]));
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_whole_character_is_fine(string id, string path, Action<BatchTask, string> set)
    {
        BatchTask task = Samples.Task();
        set(task, path.EndsWith("callbackUrl", StringComparison.Ordinal) ? "a" : "\uD83D\uDE00a\uD83D\uDE00\uFFFD");
        Assert.DoesNotContain(task.Validate(), problem => problem.RuleId == id);
        Assert.Empty(task.Validate());
    }

    [Theory]
    [InlineData("""{"mode":"\ud83d"}""", "param.command.paras.mode")]
    [InlineData("""{"a":{"b":["x","\ude00"]}}""", "param.command.paras.a.b[1]")]
    public void Paras_parsed_from_an_escape_are_found_and_cannot_be_written(string json, string path)
    {
        BatchTask task = Samples.Task();
        ((RawDeviceCommand)task.Param!.Command!).Paras = (JsonObject)JsonNode.Parse(json)!;
        Assert.Equal("IOTB1105 " + path, Assert.Single(Problems.Of(task)));
        Assert.StartsWith("paras contains " + Says, Assert.Throws<ArgumentException>(() => task.ToJson()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paras_that_give_a_name_twice_are_left_alone()
    {
        BatchTask task = Samples.Task();
        ((RawDeviceCommand)task.Param!.Command!).Paras = (JsonObject)JsonNode.Parse("""{"a":1,"a":"x"}""")!;
        Assert.Empty(task.Validate());
    }

    [Fact]
    public void A_typed_command_rejects_it_in_its_constructor()
    {
        void Throws(string name, Action act) =>
            Assert.Equal($"{name} contains {Says} (Parameter 'level')", Assert.Throws<ArgumentException>(act).Message);
        Throws("mode", () => Check.Kept("mode string parameter=level", "a\uD83D"));
        Throws("mode", () => Check.Kept("mode string maxLength=8 parameter=level", "\uDE00"));
        Throws("modes[1]", () => Check.Kept("modes stringList parameter=level", new[] { "a", "\uDE00" }));
        Assert.Equal("\uD83D\uDE00", Check.Kept("mode string maxLength=2", "\uD83D\uDE00"));
        Assert.Equal(["\uD83D\uDE00"], Assert.IsAssignableFrom<IEnumerable<string>>(Check.Kept("modes stringList", new[] { "\uD83D\uDE00" })));
    }

    private static JsonObject Paras(BatchTask task) => ((RawDeviceCommand)task.Param!.Command!).Paras!;
}
