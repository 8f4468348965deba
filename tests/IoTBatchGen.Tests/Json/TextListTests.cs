using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using IoTBatchGen.Json;
using Xunit;

namespace IoTBatchGen.Tests.Json;

/// <summary>Ids that are plain take a way of their own into the body; it must come out as the writer's would.</summary>
public class TextListTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_character_of_the_first_thousand_is_written_as_the_writer_writes_it()
    {
        string[] ids = [.. Enumerable.Range(0, 1_000).Select(c => "id" + (char)c + "x")];
        Assert.Equal(JsonSerializer.Serialize(ids, Relaxed), ListOf(ids));
    }

    [Theory]
    [InlineData("a", "水表", "b", "\"c\\", "")]
    [InlineData("水表", "a")]
    [InlineData("", "a", "")]
    [InlineData("a\uD83D", "b", "c\uD83D")]
    public void Plain_and_other_entries_mix(params string[] ids) =>
        Assert.Equal(ids.Select(id => id.Replace("\uD83D", "\uFFFD", StringComparison.Ordinal)), JsonSerializer.Deserialize<string[]>(ListOf(ids)));

    [Fact]
    public void An_entry_longer_than_the_buffer_is_written_whole()
    {
        string[] ids = [new('a', 10_000), new('b', 100_000), "c"];
        Assert.Equal(ids, JsonSerializer.Deserialize<string[]>(ListOf(ids)));
    }

    [Fact]
    public void Null_entries_are_left_out_wherever_they_stand() => Assert.Equal("""["a","b"]""", ListOf(null!, "a", null!, "b", null!));

    [Fact]
    public void A_value_that_writes_another_request_while_it_is_written_disturbs_neither()
    {
        string alone = OwnValue.Command(new OwnValue(null)).ToDevices("a", "b").AsTask("n", 10).ToJson();
        var inner = Samples.Command().ToDevices("x", "y").AsTask("inner", 10);
        string innerAlone = inner.ToJson();
        var nesting = new OwnValue(inner);

        Assert.Equal(alone, OwnValue.Command(nesting).ToDevices("a", "b").AsTask("n", 10).ToJson());
        Assert.Equal(innerAlone, nesting.Written);
    }

    [Fact]
    public void A_value_that_throws_while_it_is_written_leaves_nothing_behind_for_the_next()
    {
        BatchTask task = Samples.Task();
        string before = task.ToJson();
        BatchTask throwing = OwnValue.Command(new OwnValue(null) { IsThrowing = true }).ToDevices("a", "b").AsTask("n", 10);
        Assert.Throws<NotSupportedException>(() => throwing.ToJson());
        Assert.Equal(before, task.ToJson());
    }

    private static string ListOf(params string[] ids)
    {
        using RequestBuffer body = BatchTaskJson.Write(Samples.Command().ToDevices(ids).AsTask("n", 10), null);
        using JsonDocument json = JsonDocument.Parse(body.Written);
        return json.RootElement.GetProperty("param").GetProperty("deviceList").GetRawText();
    }
}
