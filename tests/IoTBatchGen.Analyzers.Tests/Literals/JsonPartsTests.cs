using System.Linq;
using IoTBatchGen.Analyzers.Json;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Literals;

/// <summary>JSON text is taken apart as far as it is there.</summary>
public class JsonPartsTests
{
    private const string Request = """
        { "taskName": "a \"b\" \u0041", "timeout": 60, "param": { "type": null, "deviceList": ["a", "b"], "command": { "paras": {} } }, "tags": [] }
        """;

    [Fact]
    public void Members_values_and_commas_are_found()
    {
        JsonPart root = TolerantJsonParser.Object(Request)!;
        Assert.True(root.IsClosed);
        Assert.Equal(["taskName", "timeout", "param", "tags"], root.Members.Select(member => member.Name!.Value));
        Assert.Equal("a \"b\" A", root.Members[0].Value.Value);
        Assert.Equal("60", root.Members[1].Value.Value);
        Assert.Equal(3, root.Commas.Count);
        Assert.Equal("[\"a\", \"b\"]", Text(root.Members[2].Value.Members[1].Value));
        Assert.Equal(["a", "b"], root.Members[2].Value.Members[1].Value.Members.Select(entry => entry.Value.Value));
    }

    [Fact]
    public void Every_beginning_of_a_text_is_read_and_no_part_leaves_it()
    {
        for (int length = 0; length <= Request.Length; length++)
        {
            string text = Request[..length];
            if (TolerantJsonParser.Object(text) is { } root)
            {
                AssertWithin(root, 0, text.Length);
            }
        }
    }

    [Theory]
    [InlineData("{\"a\":,\"b\":1}", "a b")]
    [InlineData("{\"a\" \"b\":1}", "a b")]
    [InlineData("{a:1,'b':2}", "a 'b'")]
    [InlineData("{,,\"a\":1,}", "a")]
    [InlineData("{\"a\":1]", "a")]
    [InlineData("{\"a\"::1,\"b\":{]}", "a b")]
    public void What_is_wrong_is_read_over(string text, string names) =>
        Assert.Equal(names, string.Join(" ", TolerantJsonParser.Object(text)!.Members.Select(member => member.Name!.Value).Where(name => name.Length > 0 && name != "1")));

    [Fact]
    public void A_deep_text_is_read_to_a_depth() => Assert.NotNull(TolerantJsonParser.Object(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));

    private static string Text(JsonPart part) => Request[part.Start..part.End];

    private static void AssertWithin(JsonPart part, int start, int end)
    {
        Assert.InRange(part.Start, start, end);
        Assert.InRange(part.End, part.Start, end);
        foreach (JsonMember member in part.Members)
        {
            if (member.Name is not null)
            {
                AssertWithin(member.Name, part.Start, part.End);
            }

            AssertWithin(member.Value, part.Start, part.End);
        }
    }
}
