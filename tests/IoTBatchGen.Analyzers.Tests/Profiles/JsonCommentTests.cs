using System.Linq;
using IoTBatchGen.Profiles.Binding;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Comments in JSON, which would become a part of a value or a fault somewhere behind them.</summary>
public class JsonCommentTests
{
    [Theory]
    [InlineData("// a profile\n{\"services\":[]}", "(1,1)", "//")]
    [InlineData("{\"services\":[] /* none */}", "(1,16)", "/*")]
    [InlineData("{\"services\": // none\n[]}", "(1,14)", "//")]
    [InlineData("{\"a\":1// one\n,\"services\":[]}", "(1,7)", "//")]
    [InlineData("{\"a\":\"\\\\\"// one\n,\"services\":[]}", "(1,10)", "//")]
    [InlineData("{\"services\":[]}\n// the end", "(2,1)", "//")]
    public void A_comment_is_named_where_it_begins(string text, string place, string mark)
    {
        ProfileDocument document = ProfileReading.Vendors(text);
        Assert.Equal(
            [$"IOTB0101{place} cannot be read as YAML or JSON: '{mark}' starts a comment, which JSON does not allow; remove it, or move the text to a \"description\" field"],
            document.Lines());
        Assert.True(document.IsNothing);
    }

    [Theory]
    [InlineData("{\"services\":[],\"url\":\"http://x/*y*/\"}")]
    [InlineData("{\"services\":[],\"url\":\"\\\"// no comment\"}")]
    [InlineData("{\"services\":[],\"url\":http://x}")]
    [InlineData("{\"services\":[],\"ratio\":1/2}")]
    public void A_slash_in_a_value_is_not_a_comment(string text) => Assert.Empty(ProfileReading.Vendors(text).Lines());

    [Fact]
    public void YAML_may_have_what_looks_like_one_in_a_value() =>
        Assert.Empty(ProfileReading.Ours("manufacturerId: m//n\nmodel: /* o */\ndeviceType: D\nservices: []\n").Lines());

    [Fact]
    public void A_flood_of_slashes_and_quotes_is_looked_through_once()
    {
        string flood = string.Concat(Enumerable.Repeat("\"/\" ", 200_000));
        Assert.NotEmpty(ProfileReading.Vendors(flood).Issues);
        string marks = "a: [" + string.Concat(Enumerable.Repeat("\"，", 200_000)) + " b: c: d";
        Assert.NotEmpty(ProfileReading.Ours(marks).Issues);
    }
}
