using System;
using System.Linq;
using System.Text.Json.Nodes;
using IoTBatchGen.Client;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

/// <summary>What a message says of the value that it rejects.</summary>
public class RuleMessageTests
{
    public static TheoryData<string, Action<BatchTask>> Messages => new()
    {
        { "taskName has 0 characters; the platform accepts 1 to 256", task => task.TaskName = string.Empty },
        { "taskName has 257 characters; the platform accepts 1 to 256", task => task.TaskName = Problems.Text(257) },
        { "appId has 65 characters; the platform accepts at most 64", task => task.AppId = Problems.Text(65) },
        { "serviceId has 65 characters; the platform accepts 1 to 64", task => Command(task).ServiceId = Problems.Text(65) },
        { "method has 0 characters; the platform accepts 1 to 128", task => Command(task).Method = string.Empty },
        { "tagName has 129 characters; the platform accepts 1 to 128", task => task.WithTag(Problems.Text(129), "v") },
        { "tagValue has 0 characters; the platform accepts 1 to 1024", task => task.WithTag("n", string.Empty) },
        { "maxRetransmit is 4; the platform accepts 0 to 3", task => task.WithMaxRetransmit(4) },
        { "maxRetransmit is -1; the platform accepts 0 to 3", task => task.WithMaxRetransmit(-1) },
        {
            "callbackUrl must be an absolute http or https URL, such as https://na.example/results",
            task => task.WithCallback("ftp://na.example")
        },
        {
            "deviceLocation is empty; it is mandatory when type is DeviceArea; set it to the devices' location",
            task => task.Param = Samples.Command().ToArea(string.Empty)
        },
        {
            "deviceType is missing; it is mandatory when type is DeviceType; set it to the deviceType of the device profile",
            task => task.Param = Samples.Command().ToDeviceType(null!, "M", "X")
        },
        {
            "type is 17; the platform accepts DeviceList, DeviceType, DeviceArea, GroupList, Broadcast, GroupIdList",
            task => task.Param!.Type = (BatchTargetType)17
        },
        { "deviceList[1] is empty; every entry must be an id or a name", task => task.Param!.DeviceList.Add(string.Empty) },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_says_what_is_wrong_and_what_is_allowed(string message, Action<BatchTask> bend)
    {
        BatchTask task = Samples.Task();
        bend(task);
        Assert.Equal(message, Problems.Only(task).Message);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(20, null)]
    [InlineData(21, "  and 1 more")]
    [InlineData(22, "  and 2 more")]
    public void The_exception_says_how_many_issues_it_does_not_list(int issues, string? more)
    {
        BatchTask task = Samples.Command().ToDevices(Enumerable.Repeat(string.Empty, issues)).AsTask("n", 10);
        string[] lines = new BatchTaskValidationException(task.Validate()).Message.Split('\n');
        Assert.Equal("The batch task was not sent:", lines[0]);
        string[] listed = [.. task.Validate().Take(20).Select(issue => "  " + issue)];
        Assert.Equal(more is null ? listed : [.. listed, more], lines[1..]);
    }

    [Fact]
    public void An_exception_without_issues_has_an_empty_list_of_them()
    {
        var inner = new InvalidOperationException();
        Assert.Equal("The batch task is not valid and was not sent.", new BatchTaskValidationException().Message);
        var exception = new BatchTaskValidationException("no", inner);
        Assert.Equal(("no", inner), (exception.Message, exception.InnerException));
        Assert.Empty(exception.Issues);
        Assert.Equal("issues", Assert.Throws<ArgumentNullException>(() => new BatchTaskValidationException(issues: null!)).ParamName);
    }

    [Fact]
    public void An_issue_has_a_rule_a_field_and_a_message()
    {
        static string? Lacking(Action act) => Assert.Throws<ArgumentNullException>(act).ParamName;
        Assert.Equal("ruleId", Lacking(() => _ = new BatchTaskValidationIssue(null!, "f", "m", true)));
        Assert.Equal("field", Lacking(() => _ = new BatchTaskValidationIssue("r", null!, "m", true)));
        Assert.Equal("message", Lacking(() => _ = new BatchTaskValidationIssue("r", "f", null!, true)));
        Assert.Equal("r f: m", new BatchTaskValidationIssue("r", "f", "m", false).ToString());
    }

    [Fact]
    public void Only_the_paras_that_contain_half_a_pair_are_named()
    {
        BatchTask task = Samples.Task();
        Command(task).Paras = new JsonObject
        {
            ["number"] = 1,
            ["clean"] = new JsonArray("x", 1, null, new JsonArray()),
            ["only"] = new JsonArray("\uD83D"),
            ["nothing"] = null,
            ["whole"] = JsonValue.Create('c'),
            ["unit"] = JsonValue.Create('\uD83D'),
            ["a\nb"] = new JsonObject { ["fine"] = "x", ["none"] = null, ["c\nd"] = "\uDE00", ["list"] = new JsonArray("x", "y\uD83D", null) },
            ["rows"] = new JsonArray("\uD83D", "x", "\uDE00"),
        };
        Assert.Equal(
            ["only[0]", "unit", "a\\u000Ab.c\\u000Ad", "a\\u000Ab.list[1]", "rows[0]", "rows[2]"],
            task.Validate().Select(issue => issue.Message.Split(" contains ")[0]));
        Assert.All(task.Validate(), issue => Assert.StartsWith("param.command.paras.", issue.Field, StringComparison.Ordinal));
    }

    [Fact]
    public void A_callback_URL_is_checked_again_for_each_task()
    {
        const string Good = "https://na.example/a";
        foreach ((string url, bool accepted) in new[]
        {
            (Good, true), (Good, true), ("na.example", false), ("na.example", false), (Good, true), ("https://na.example/b", true), ("HTTPS://", false),
        })
        {
            Assert.Equal(accepted ? [] : ["IOTB1009 param.callbackUrl"], Problems.After(task => task.WithCallback(url)));
        }
    }

    private static RawDeviceCommand Command(BatchTask task) => (RawDeviceCommand)task.Param!.Command!;
}
