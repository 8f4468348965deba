using System;
using System.Text;
using Xunit;

namespace IoTBatchGen.Tests.Results;

/// <summary>What the platform pushes to a callback URL, in all the forms that were seen or are possible.</summary>
public class CallbackTests
{
    [Theory]
    [InlineData("""{"deviceId":"ae446a4e-1","commandId":"5c2534b1","result":{"resultCode":"DELIVERED","resultDetail":null}}""", "DELIVERED", null, false)]
    [InlineData("""{"deviceId":"ae446a4e-1","commandId":"5c2534b1","result":{"resultCode":"SENT"}}""", "SENT", null, false)]
    [InlineData("""{"deviceId":"ae446a4e-1","commandId":"5c2534b1","result":{"resultCode":"SUCCESSFUL","resultDetail":{"light_state":1}}}""", "SUCCESSFUL", """{"light_state":1}""", true)]
    [InlineData("""{"deviceId":"ae446a4e-1","commandId":"5c2534b1","result":{"resultCode":"FAILED","resultDetail":{"reason":"send command failed"}}}""", "FAILED", """{"reason":"send command failed"}""", true)]
    [InlineData("""{"deviceId":"ae446a4e-1","commandId":"5c2534b1","result":{"resultCode":"TIMEOUT","resultDetail":{}}}""", "TIMEOUT", "{}", true)]
    [InlineData("""{"deviceId":"ae446a4e-1","commandId":"5c2534b1","result":{"resultCode":"EXPIRED","resultDetail":[]}}""", "EXPIRED", "[]", true)]
    [InlineData("""{"result":{"resultDetail":{"a":{"deviceId":"x"}},"resultCode":"CANCELED"},"commandId":"5c2534b1","deviceId":"ae446a4e-1"}""", "CANCELED", """{"a":{"deviceId":"x"}}""", true)]
    [InlineData("\n\t{ \"deviceId\" : \"ae446a4e-1\" , \"commandId\" : \"5c2534b1\" , \"result\" : { \"resultCode\" : \"PENDING\" } }\r\n", "PENDING", null, false)]
    public void A_callback_is_read(string body, string state, string? detail, bool isFinal)
    {
        DeviceCommandResult result = Read(body);
        Assert.Equal(("ae446a4e-1", "5c2534b1"), (result.DeviceId, result.CommandId));
        Assert.Equal(new DeviceCommandState(state), result.State);
        Assert.Equal(isFinal, result.State.IsFinal);
        Assert.Equal(detail, result.Detail);
    }

    [Fact]
    public void What_is_not_known_survives_or_is_ignored()
    {
        DeviceCommandResult result = Read("""
            {"appId":["x",{"result":{"resultCode":"NO"}}],"deviceId":"d","commandId":"c","DeviceId":"other",
             "result":{"resultCode":"ON_ITS_WAY","time":"20261126T000000Z","resultDetail":{"b":[1,2]},"more":{"resultDetail":0}},"zzz":null}
            """);
        Assert.Equal(("d", "c", "ON_ITS_WAY", """{"b":[1,2]}"""), (result.DeviceId, result.CommandId, result.State.Value, result.Detail));
        Assert.False(result.State.IsFinal);
    }

    [Theory]
    [InlineData("\"{\\\"a\\\":1}\"", """{"a":1}""")]
    [InlineData("\" {\\\"a\\\":1} \"", """{"a":1}""")]
    [InlineData("\"{\\\"a\\\":\"", "\"{\\\"a\\\":\"")]
    [InlineData("\"{}{}\"", "\"{}{}\"")]
    [InlineData("\"{a}\"", "\"{a}\"")]
    [InlineData("\"\\ud800\"", "\"\\ud800\"")]
    [InlineData("\"{\\\"a\\\":\\\"\\ud800\\\"}\"", "\"{\\\"a\\\":\\\"\\ud800\\\"}\"")]
    [InlineData("\"done\"", "\"done\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("12", "12")]
    [InlineData("1.50e3", "1.50e3")]
    [InlineData("true", "true")]
    [InlineData("[ {\"a\" : 1} ]", "[ {\"a\" : 1} ]")]
    [InlineData("{\"text\":\"\\u00fc ü 🚰\"}", "{\"text\":\"\\u00fc ü 🚰\"}")]
    public void A_detail_is_JSON_text_whatever_the_device_answers(string json, string detail) => Assert.Equal(detail, Read(WithDetail(json)).Detail);

    [Fact]
    public void An_id_can_be_a_number()
    {
        DeviceCommandResult result = Read("""{"deviceId":42,"commandId":1E2,"result":{"resultCode":7}}""");
        Assert.Equal(("42", "1E2", "7"), (result.DeviceId, result.CommandId, result.State.Value));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("   ", "it is not JSON, or nested too deeply, at line 1, byte 4")]
    [InlineData("hello", "it is not JSON, or nested too deeply, at line 1, byte 1")]
    [InlineData("<html>503</html>", "it is not JSON, or nested too deeply, at line 1, byte 1")]
    [InlineData("null", "it is not a JSON object")]
    [InlineData("\"{}\"", "it is not a JSON object")]
    [InlineData("[{\"deviceId\":\"d\"}]", "it is not a JSON object")]
    [InlineData("{}", "deviceId is missing")]
    [InlineData("""{"deviceId":null,"commandId":"c","result":{"resultCode":"SENT"}}""", "deviceId is missing")]
    [InlineData("""{"deviceId":"","commandId":"c","result":{"resultCode":"SENT"}}""", "deviceId is missing")]
    [InlineData("""{"deviceId":"d","result":{"resultCode":"SENT"}}""", "commandId is missing")]
    [InlineData("""{"deviceId":"d","commandId":"c"}""", "result.resultCode is missing")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{}}""", "result.resultCode is missing")]
    [InlineData("""{"deviceId":"d","commandId":"c","resultCode":"SENT"}""", "result.resultCode is missing")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":null}""", "result is not an object")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":"SENT"}""", "result is not an object")]
    [InlineData("""{"deviceId":{"id":"d"},"commandId":"c","result":{"resultCode":"SENT"}}""", "deviceId is neither a string nor a number")]
    [InlineData("""{"deviceId":"d","commandId":[],"result":{"resultCode":"SENT"}}""", "commandId is neither a string nor a number")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":false}}""", "result.resultCode is neither a string nor a number")]
    [InlineData("""{"deviceId":"\udc00","commandId":"c","result":{"resultCode":"SENT"}}""", "deviceId has half of a surrogate pair; add the other half, or remove it")]
    [InlineData("""{"deviceId":"d","deviceId":"d","commandId":"c","result":{"resultCode":"SENT"}}""", "deviceId is given twice")]
    [InlineData("""{"deviceId":null,"deviceId":"d","commandId":"c","result":{"resultCode":"SENT"}}""", "deviceId is given twice")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SENT"},"commandId":"e"}""", "commandId is given twice")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SENT"},"result":{"resultCode":"FAILED"}}""", "result is given twice")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SENT","resultCode":"FAILED"}}""", "result.resultCode is given twice")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultDetail":null,"resultCode":"SENT","resultDetail":{}}}""", "result.resultDetail is given twice")]
    [InlineData("{\"deviceId\":\"d\",\n\"commandId\":'c'}", "it is not JSON, or nested too deeply, at line 2, byte 13")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SENT"}} {}""", "it is not JSON, or nested too deeply, at line 1, byte 65")]
    [InlineData("""{"deviceId":"d","commandId":"c","result":{"resultCode":"SENT"},}""", "it is not JSON, or nested too deeply, at line 1, byte 64")]
    [InlineData("""{/* a comment */"deviceId":"d","commandId":"c","result":{"resultCode":"SENT"}}""", "it is not JSON, or nested too deeply, at line 1, byte 2")]
    public void What_cannot_be_read_is_an_error_that_says_why(string body, string problem)
    {
        Assert.Equal($"The callback cannot be read: {problem}.", Assert.Throws<FormatException>(() => DeviceCommandResult.Parse(body)).Message);
        Assert.False(DeviceCommandResult.TryParse(Encoding.UTF8.GetBytes(body), out DeviceCommandResult? result));
        Assert.Null(result);
    }

    [Fact]
    public void A_body_that_is_cut_off_is_never_a_result()
    {
        byte[] whole = Encoding.UTF8.GetBytes(WithDetail("{\"text\":\"ü\",\"list\":[1,-2.5,true]}"));
        Assert.True(DeviceCommandResult.TryParse(whole, out _));
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.False(DeviceCommandResult.TryParse(whole.AsSpan(0, length), out _));
        }
    }

    [Theory]
    [InlineData("\"commandId\":\"c\xff\"")]
    [InlineData("\"commandId\":\"c\",\"more\":\"\xc0\x80\"")]
    [InlineData("\"commandId\":\"c\",\"\xed\xa0\x80\":1")]
    public void A_body_that_is_not_UTF_8_is_never_a_result(string field)
    {
        byte[] body = Encoding.Latin1.GetBytes($$"""{"deviceId":"d",{{field}},"result":{"resultCode":"SENT","resultDetail":{} } }""");
        var fault = Assert.Throws<FormatException>(() => DeviceCommandResult.Parse(body));
        Assert.Equal("The callback cannot be read: it is not UTF-8.", fault.Message);
    }

    [Fact]
    public void A_detail_that_is_not_UTF_8_is_not_changed_silently()
    {
        byte[] body = Encoding.Latin1.GetBytes(WithDetail("{\"text\":\"\xff\"}"));
        Assert.False(DeviceCommandResult.TryParse(body, out _));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_not_replaced() => Assert.Equal(
        "The callback cannot be read: it has half of a surrogate pair; add the other half, or remove it.",
        Assert.Throws<FormatException>(() => DeviceCommandResult.Parse(WithDetail("\"\ud83d\""))).Message);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Another_encoding_is_never_a_result(string encoding) =>
        Assert.False(DeviceCommandResult.TryParse(Encoding.GetEncoding(encoding).GetBytes(WithDetail("1")), out _));

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        Assert.Equal("{\"a\": 1}", DeviceCommandResult.Parse('\ufeff' + WithDetail("{\"a\": 1}")).Detail);
        Assert.False(DeviceCommandResult.TryParse(Encoding.UTF8.GetBytes("\ufeff\ufeff" + WithDetail("1")), out _));
        Assert.Equal("The callback cannot be read: it is empty.", Assert.Throws<FormatException>(() => DeviceCommandResult.Parse("\ufeff")).Message);
    }

    [Theory]
    [InlineData(61, true)]
    [InlineData(63, false)]
    [InlineData(100_000, false)]
    public void Deep_nesting_is_rejected_without_a_deep_stack(int depth, bool isRead)
    {
        byte[] body = Encoding.UTF8.GetBytes(WithDetail(new string('[', depth) + new string(']', depth)));
        Assert.Equal(isRead, DeviceCommandResult.TryParse(body, out _));
    }

    [Fact]
    public void Deep_nesting_inside_a_string_leaves_the_string()
    {
        string deep = "\"{\\\"a\\\":" + new string('[', 100_000) + "\"";
        Assert.Equal(deep, Read(WithDetail(deep)).Detail);
    }

    [Fact]
    public void A_huge_answer_is_read()
    {
        string text = new('x', 20_000_000);
        Assert.Equal(text.Length + 2, Read(WithDetail($"\"{text}\"")).Detail!.Length);
    }

    [Fact]
    public void No_text_of_the_body_is_in_an_error()
    {
        foreach (string body in new[] { "{\"deviceId\":\"canary\"", "{\"canary\":canary}", "canary", "{\"deviceId\":\"canary\",\"commandId\":[\"canary\"]}" })
        {
            Assert.DoesNotContain("canary", Assert.Throws<FormatException>(() => DeviceCommandResult.Parse(body)).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Null_is_an_argument_fault() => Assert.Throws<ArgumentNullException>(() => DeviceCommandResult.Parse((string)null!));

    [Fact]
    public void Random_bytes_are_never_an_exception_of_another_type()
    {
        byte[] seed = Encoding.UTF8.GetBytes(WithDetail("{\"a\":\"\\u00fc\",\"b\":[1]}"));
        var random = new Random(20261126);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] body = (byte[])seed.Clone();
            for (int change = random.Next(1, 5); change > 0; change--)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            // What can be read has all that a result needs.
            if (DeviceCommandResult.TryParse(body, out DeviceCommandResult? result))
            {
                Assert.False(result.DeviceId.Length == 0 || result.CommandId.Length == 0 || result.State.Value.Length == 0);
            }
        }
    }

    private static string WithDetail(string json) =>
        $$$"""{"deviceId":"d","commandId":"c","result":{"resultCode":"SUCCESSFUL","resultDetail":{{{json}}}}}""";

    /// <summary>By all three ways, which must agree.</summary>
    private static DeviceCommandResult Read(string body)
    {
        DeviceCommandResult result = DeviceCommandResult.Parse(body);
        DeviceCommandResult fromBytes = DeviceCommandResult.Parse(Encoding.UTF8.GetBytes(body));
        Assert.True(DeviceCommandResult.TryParse(Encoding.UTF8.GetBytes(body), out DeviceCommandResult? tried));
        foreach (DeviceCommandResult other in new[] { fromBytes, tried })
        {
            Assert.Equal((result.DeviceId, result.CommandId, result.State, result.Detail), (other.DeviceId, other.CommandId, other.State, other.Detail));
        }

        return result;
    }
}
