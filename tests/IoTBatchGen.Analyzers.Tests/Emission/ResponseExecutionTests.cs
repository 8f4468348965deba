extern alias runtime;

using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using IoTBatchGen.Profiles.Model;
using Xunit;
using Runtime = runtime::IoTBatchGen;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>What generated response classes make of what devices and the platform send.</summary>
public class ResponseExecutionTests
{
    private const string AllKinds =
        """{"count":10,"level":2,"total":5000000000,"step":-1,"price":1.50,"ratio":0.5,"free":1E+300,"on":true,"text":"abc","plain":"p","mode":"Z-Wave","at":"20151212T121212Z","names":["a","b"],"numbers":[1,2],"points":[0.5],"any":{"x":1}}""";

    private static readonly Lazy<ReadAnswers> Required = new(() => ReadAnswers.Of(Sample.AllKindsAnswered(required: true)));
    private static readonly Lazy<ReadAnswers> Optional = new(() => ReadAnswers.Of(Sample.AllKindsAnswered(required: false)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_kind_is_read_as_the_command_would_write_it(bool required)
    {
        ReadAnswers response = (required ? Required : Optional).Value;
        object answer = response.Read(AllKinds).Answer!;
        Assert.Equal(
            "10 2 5000000000 -1 1.50 0.5 1E+300 True abc p ZWave 12/12/2015 12:12:12 +00:00 a|b 1|2 0.5 {\"x\":1}",
            string.Join(' ', response.Type.GetProperties().Where(property => property.Name != "OtherFields").Select(property => Shown(response.Value(answer, property.Name)))));
    }

    [Fact]
    public void An_optional_para_that_the_device_does_not_send_is_null()
    {
        object answer = Optional.Value.Read("""{"text":null}""").Answer!;
        Assert.All(
            Optional.Value.Type.GetProperties().Where(property => property.Name != "OtherFields"),
            property => Assert.Null(Optional.Value.Value(answer, property.Name)));
    }

    [Theory]
    [InlineData("Count", "count", "\"12\"", "12")]
    [InlineData("Count", "count", "\" 12 \"", "12")]
    [InlineData("Count", "count", "\"+7\"", "7")]
    [InlineData("Count", "count", "12.0", "12")]
    [InlineData("Count", "count", "1.2e1", "12")]
    [InlineData("Count", "count", "9999", "9999")]
    [InlineData("Count", "count", "-2147483648", "-2147483648")]
    [InlineData("Level", "level", "7", "7")]
    [InlineData("Total", "total", "\"9223372036854775807\"", "9223372036854775807")]
    [InlineData("Price", "price", "\"1.50\"", "1.50")]
    [InlineData("Price", "price", "-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("Ratio", "ratio", "\"1e3\"", "1000")]
    [InlineData("Ratio", "ratio", "-1E+300", "-1E+300")]
    [InlineData("On", "on", "\"true\"", "True")]
    [InlineData("On", "on", "\"FALSE\"", "False")]
    [InlineData("Text", "text", "\"longer than the profile allows\"", "longer than the profile allows")]
    [InlineData("Text", "text", "\"\"", "")]
    [InlineData("Text", "text", "\"\\ud83d\\ude00\"", "\U0001F600")]
    [InlineData("Mode", "mode", "\"0011\"", "_0011")]
    [InlineData("At", "at", "\"2015-12-12T12:12:12Z\"", "12/12/2015 12:12:12 +00:00")]
    [InlineData("At", "at", "\"2015-12-12T12:12:12.5+08:00\"", "12/12/2015 12:12:12 +08:00")]
    [InlineData("At", "at", "\"20151212T121212+0800\"", "12/12/2015 12:12:12 +08:00")]
    [InlineData("At", "at", "\"20151212T121212+08:00\"", "12/12/2015 12:12:12 +08:00")]
    [InlineData("At", "at", "\"2015-12-12T12:12:12\"", null)]
    [InlineData("Numbers", "numbers", "[]", "")]
    [InlineData("Numbers", "numbers", "[\"1\", 2.0]", "1|2")]
    [InlineData("Any", "any", "\"text\"", "\"text\"")]
    [InlineData("Any", "any", "[1,null,{\"a\":1,\"a\":2}]", "[1,null,{\"a\":2}]")]
    [InlineData("Any", "any", "0.10", "0.10")]
    public void A_value_that_says_what_the_profile_declares_is_read(string property, string para, string json, string? shown)
    {
        (object? answer, string reason) = Optional.Value.Read($$"""{"{{para}}":{{json}}}""");
        Assert.Equal(shown, answer is null ? null : Shown(Optional.Value.Value(answer, property)));
        Assert.Equal(shown is null, reason.Length > 0);
    }

    [Theory]
    [InlineData("""{"count":"ten"}""", "count is a string; the profile allows an integer from -2147483648 to 2147483647")]
    [InlineData("""{"count":2147483648}""", "count is a number; the profile allows an integer from -2147483648 to 2147483647")]
    [InlineData("""{"count":1.5}""", "count is a number; the profile allows an integer from -2147483648 to 2147483647")]
    [InlineData("""{"count":{}}""", "count is an object; the profile allows an integer from -2147483648 to 2147483647")]
    [InlineData("""{"count":true}""", "count is a boolean; the profile allows an integer from -2147483648 to 2147483647")]
    [InlineData("""{"total":1e19}""", "total is a number; the profile allows an integer from -9223372036854775808 to 9223372036854775807")]
    [InlineData("""{"price":1e29}""", "price is a number; the profile allows a number of at most 28 digits")]
    [InlineData("""{"ratio":"NaN"}""", "ratio is a string; the profile allows a number from -1.7976931348623157E308 to 1.7976931348623157E308")]
    [InlineData("""{"ratio":1e400}""", "ratio is a number; the profile allows a number from -1.7976931348623157E308 to 1.7976931348623157E308")]
    [InlineData("""{"on":1}""", "on is a number; the profile allows true or false")]
    [InlineData("""{"text":12}""", "text is a number; the profile allows a string without half of a surrogate pair")]
    [InlineData("""{"text":"\ud83d"}""", "text is a string; the profile allows a string without half of a surrogate pair")]
    [InlineData("""{"mode":"secret"}""", "mode is not in the profile's enumList")]
    [InlineData("""{"mode":0}""", "mode is a number; the profile allows a string without half of a surrogate pair")]
    [InlineData("""{"at":"20151312T121212Z"}""", "at is a string; the profile allows a time such as 20151212T121212Z")]
    [InlineData("""{"at":20151212}""", "at is a number; the profile allows a time such as 20151212T121212Z")]
    [InlineData("""{"names":"a"}""", "names is a string; the profile allows an array")]
    [InlineData("""{"names":["a",null]}""", "names[1] is null; the profile allows a string without half of a surrogate pair")]
    [InlineData("""{"numbers":[1,2.5]}""", "numbers[1] is a number; the profile allows an integer from -2147483648 to 2147483647")]
    [InlineData("""{"any":["\ude00"]}""", "any is an array; the profile allows JSON without half of a surrogate pair")]
    [InlineData("""{"any":{"\ude00":1}}""", "any is an object; the profile allows JSON without half of a surrogate pair")]
    [InlineData("""{"\ud83d":1}""", "the answer contains half of a surrogate pair")]
    [InlineData("", "the device sent no answer")]
    [InlineData(null, "the device sent no answer")]
    [InlineData("null", "the device sent no answer")]
    [InlineData("\" \"", "the device sent no answer")]
    [InlineData("ok", "the answer is not JSON, or is nested too deeply")]
    [InlineData("\"ok\"", "the answer is not JSON, or is nested too deeply")]
    [InlineData("{\"count\":1} x", "the answer is not JSON, or is nested too deeply")]
    [InlineData("{\"count\":1,}", "the answer is not JSON, or is nested too deeply")]
    [InlineData("[]", "the answer is an array; it must be an object")]
    [InlineData("12", "the answer is a number; it must be an object")]
    public void An_answer_that_is_not_the_profiles_is_not_read(string? output, string reason)
    {
        Assert.Equal((null, reason), Optional.Value.Read(output));
        Assert.Equal(
            (null, reason), Optional.Value.Read(new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Successful, Detail = output }));
    }

    // An attribute cannot hold the text.
    [Fact]
    public void An_answer_that_was_cut_inside_a_character_is_not_read() =>
        Assert.Equal((null, "the answer contains half of a surrogate pair"), Optional.Value.Read("{\"text\":\"\uD83D\"}"));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"count":null}""")]
    [InlineData("""{"Count":1}""")]
    public void An_answer_without_a_required_para_is_not_read(string output) =>
        Assert.Equal((null, "count is missing; the profile requires it"), Required.Value.Read(output));

    [Fact]
    public void Fields_that_the_profile_does_not_declare_are_kept()
    {
        object answer = Optional.Value.Read("""{"count":1,"Count":2,"extra":{"a":[1]},"nothing":null,"resultCode":"SUCCESSFUL","requestId":"r"}""").Answer!;
        Assert.Equal(
            ["Count=2", "extra={\"a\":[1]}", "nothing=null", "requestId=\"r\"", "resultCode=\"SUCCESSFUL\""],
            ((Runtime.TypedCommandResponse)answer).OtherFields.Select(field => field.Key + "=" + field.Value.GetRawText()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"count":1,"count":2}""", "count is given twice")]
    [InlineData("""{"count":1,"c\u006funt":1}""", "count is given twice")]
    [InlineData("""{"commandResult":{"count":1},"commandResult":null}""", "commandResult is given twice")]
    [InlineData("""{"resultCode":"FAILED","resultCode":"SUCCESSFUL","resultDetail":{}}""", "resultCode is given twice")]
    [InlineData("""{"resultCode":"SUCCESSFUL","resultDetail":{},"resultDetail":{"count":1}}""", "resultDetail is given twice")]
    public void What_contradicts_itself_is_not_read(string output, string reason) => Assert.Equal((null, reason), Optional.Value.Read(output));

    [Fact]
    public void Of_another_field_given_twice_the_last_one_is_kept()
    {
        object answer = Optional.Value.Read("""{"other":1,"count":2,"other":2,"resultCode":1,"resultCode":1}""").Answer!;
        Assert.Equal(2, Optional.Value.Value(answer, "Count"));
        Assert.Equal("2", ((Runtime.TypedCommandResponse)answer).OtherFields["other"].GetRawText());
    }

    [Theory]
    [InlineData("""{"requestId":"r","commandResult":{"count":7}}""")]
    [InlineData("""{"requestId":"r","commandResult":"{\"count\":7}"}""")]
    [InlineData("\"{\\\"count\\\":7}\"")]
    [InlineData("""{"resultCode":"SUCCESSFUL","resultDetail":{"count":7}}""")]
    [InlineData("""{"resultCode":0,"resultDetail":"{\"count\":\"7\"}"}""")]
    [InlineData("""{"commandResult":{"resultCode":"SUCCESSFUL","resultDetail":{"count":7}}}""")]
    [InlineData(" \r\n{ \"count\" : 7 } ")]
    public void An_answer_is_found_in_what_the_platform_puts_around_it(string output)
    {
        object answer = Optional.Value.Read(output).Answer!;
        Assert.Equal(7, Optional.Value.Value(answer, "Count"));
        Assert.Empty(((Runtime.TypedCommandResponse)answer).OtherFields);
    }

    [Theory]
    [InlineData("""{"resultCode":"FAILED","resultDetail":{"count":7}}""", "the state of the command is FAILED")]
    [InlineData("""{"requestId":"r","commandResult":null}""", "the device sent no answer")]
    [InlineData("""{"requestId":"r","commandResult":[]}""", "the answer is an array; it must be an object")]
    [InlineData("""{"commandResult":{"commandResult":{"commandResult":{"commandResult":{"commandResult":{"count":7}}}}}}""", "")]
    public void What_is_around_an_answer_may_say_that_there_is_none(string output, string reason)
    {
        (object? answer, string said) = Optional.Value.Read(output);
        Assert.Equal(reason, said);
        Assert.Null(answer is null ? null : Optional.Value.Value(answer, "Count"));
    }

    [Fact]
    public void A_para_named_like_a_field_around_an_answer_is_a_para()
    {
        ReadAnswers response = ReadAnswers.Of(Sample.WithResponses(Sample.Response(
            "R", Sample.Para("commandResult"), Sample.Para("resultDetail", ParaKind.Json, required: false))));
        object answer = response.Read("""{"commandResult":1,"resultCode":"FAILED","resultDetail":{"commandResult":2}}""").Answer!;
        Assert.Equal(1, response.Value(answer, "CommandResult"));
        Assert.Equal("""{"commandResult":2}""", ((JsonNode)response.Value(answer, "ResultDetail")!).ToJsonString());
        Assert.Equal("resultCode", Assert.Single(((Runtime.TypedCommandResponse)answer).OtherFields).Key);
    }

    [Fact]
    public void A_response_without_paras_needs_no_answer()
    {
        ReadAnswers response = ReadAnswers.Of(Sample.WithResponses(Sample.Response("R")));
        Assert.All((string?[])[null, "", "{}", "null", "{\"x\":1}"], output => Assert.NotNull(response.Read(output).Answer));
        Assert.Null(response.Read("no").Answer);
    }

    [Fact]
    public void A_list_of_more_than_256_texts_is_read_as_text()
    {
        ReadAnswers response = ReadAnswers.Of(Sample.WithResponses(Sample.Response(
            "R", Sample.Para("mode", ParaKind.String, true, [.. Enumerable.Range(0, 257).Select(i => FormattableString.Invariant($"v{i}"))]))));
        Assert.Equal("other", response.Value(response.Read("""{"mode":"other"}""").Answer!, "Mode"));
    }

    [Fact]
    public void Each_of_several_responses_reads_what_it_declares()
    {
        ProfileModel profile = Sample.WithResponses(
            Sample.Response("SET_RSP", Sample.Para("result")), Sample.Response("SET_ERR", Sample.Para("code", ParaKind.String)));
        Assert.NotNull(ReadAnswers.Of(profile, "SetRsp").Read("""{"result":0}""").Answer);
        Assert.Equal((null, "code is missing; the profile requires it"), ReadAnswers.Of(profile, "SetErr").Read("""{"result":0}"""));
    }

    [Fact]
    public void A_state_other_than_success_is_the_reason()
    {
        Assert.Equal(
            [
                "the state of the sub-task is not known",
                "the state of the sub-task is Pending; the device has not answered yet",
                "the state of the sub-task is WaitResult; the device has not answered yet",
                "the state of the sub-task is Fail: 100223: Command counts has reached the upLimit.",
                "the state of the sub-task is Timeout",
                "the state of the sub-task is success",
                "the state of the sub-task is \\u001B[31mX",
            ],
            new[]
            {
                new Runtime.BatchSubtask(),
                new Runtime.BatchSubtask { State = Runtime.BatchSubtaskState.Pending },
                new Runtime.BatchSubtask { State = Runtime.BatchSubtaskState.WaitResult, Output = AllKinds },
                new Runtime.BatchSubtask
                {
                    State = Runtime.BatchSubtaskState.Fail,
                    Error = new Runtime.BatchSubtaskError(new Runtime.BatchTaskErrorCode("100223"), "Command counts has reached the upLimit."),
                },
                new Runtime.BatchSubtask { State = Runtime.BatchSubtaskState.Timeout, Output = AllKinds },
                new Runtime.BatchSubtask { State = new Runtime.BatchSubtaskState("success"), Output = AllKinds },
                new Runtime.BatchSubtask { State = new Runtime.BatchSubtaskState("\u001B[31mX"), Output = AllKinds },
            }.Select(subtask => Required.Value.Read(subtask).Reason));
        Assert.Equal(
            [
                "the state of the command is not known",
                "the state of the command is DELIVERED; the device has not answered yet",
                "the state of the command is FAILED: no\\u000Aroute",
                "the state of the command is FAILED",
                "the state of the command is CANCELED",
            ],
            new[]
            {
                new Runtime.DeviceCommandResult(),
                new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Delivered, Detail = AllKinds },
                new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Failed, Detail = """{"reason":"no\nroute"}""" },
                new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Failed, Detail = "{\"reason\":" },
                new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Canceled, Detail = "[]" },
            }.Select(result => Required.Value.Read(result).Reason));
    }

    // The first two bodies are from a server's log.
    [Theory]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"DELIVERED","resultDetail":null}}""", "the state of the command is DELIVERED; the device has not answered yet")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SUCCESSFUL","resultDetail":{"light_state":1}}}""", "")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"FAILED","resultDetail":{"reason":"send command failed"}}}""", "the state of the command is FAILED: send command failed")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SUCCESSFUL","resultDetail":"{\"light_state\":\"1\"}"}}""", "")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SUCCESSFUL","resultDetail":null}}""", "the device sent no answer")]
    public void The_body_of_a_callback_is_read(string body, string reason)
    {
        ReadAnswers response = ReadAnswers.Of(Sample.WithResponses(Sample.Response("R", Sample.Para("light_state"))));
        (object? answer, string said) = response.Read(Runtime.DeviceCommandResult.Parse(body));
        Assert.Equal(reason, said);
        Assert.Equal(reason.Length == 0 ? 1 : null, answer is null ? null : response.Value(answer, "LightState"));
    }

    [Fact]
    public void A_reason_is_short_and_shows_no_value()
    {
        string secret = new('s', 1_000_000);
        foreach (string output in (string[])[$$"""{"count":"{{secret}}"}""", $$"""{"mode":"{{secret}}"}""", secret, $"\"{secret}\"", $"[\"{secret}\"]"])
        {
            string reason = Optional.Value.Read(output).Reason;
            Assert.InRange(reason.Length, 1, 200);
            Assert.DoesNotContain("ss", reason.Replace("passed", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static string Shown(object? value) => value switch
    {
        string text => text,
        JsonNode node => node.ToJsonString(),
        System.Collections.IEnumerable list => string.Join('|', list.Cast<object>().Select(Shown)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
