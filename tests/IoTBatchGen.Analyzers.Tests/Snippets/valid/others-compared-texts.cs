using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Fleet.Tests;

public interface IPlatform { Task<string> Create(string body); }
static class It { public static T Is<T>(T value) => value; }
static class JsonAssert { public static void AreEqual(string expected, string actual) { } }
static class ShouldExtensions { public static void ShouldBe(this string actual, string expected) { } public static Be Should(this object? actual) => new(); }
class Be { public void BeEquivalentTo(object expected) { } }

class FakePlatform
{
    //# what is refused, compared whole
    static bool IsEmptyName(string body) => body == "{\"taskName\":\"\",\"taskType\":\"DeviceCmd\",\"timeout\":60}";

    //# ... by a pattern
    static bool IsShort(string body) => body is """{"taskName":"n","taskType":"DeviceCmd","timeout":5}""";

    //# ... by several
    static int Code(string body) => body switch
    {
        """{"taskName":"n","taskType":"DeviceReg","timeout":60,"param":{"type":"Broadcast"}}""" => 100022,
        """{"taskName":"","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast"}}""" => 50400,
        _ => 0,
    };

    //# ... by a switch statement
    static int Status(string body)
    {
        switch (body)
        {
            case """{"taskName":"n","taskType":"DeviceCmd","timeout":-1,"param":{}}""": return 400;
            default: return 201;
        }
    }

    //# the first of a known order of fields
    static bool IsCreate(string body) => body.StartsWith("""{"taskName":"","taskType":"DeviceCmd","timeout":0}""", StringComparison.Ordinal);

    //# a constant that is only compared
    private const string Nameless = """{"taskName":"","taskType":"DeviceCmd","timeout":10,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""";
    static bool IsNameless(string body) => string.Equals(body, Nameless, StringComparison.OrdinalIgnoreCase) || Nameless.Equals(body);

    //# bytes that are only compared
    static bool IsSame(ReadOnlySpan<byte> body) => body.SequenceEqual("""{"taskName":"","taskType":"DeviceCmd","timeout":1}"""u8);

    //# a pattern of a text
    static bool Matches(string body) => Regex.IsMatch(body, """{"taskName":"","taskType":"DeviceCmd","timeout":5}""");
}

public class SendingTests
{
    //# what was sent, held against what was expected
    public async Task Sends(IPlatform platform)
    {
        string expected = """{"taskName":"t","taskType":"DeviceCmd","timeout":5,"param":{"type":"Broadcast"}}""";
        Assert.Equal(expected, await platform.Create("x"));
    }

    //# the expected text in the assertion itself
    public void Written(string sent) => Assert.Equal("""{"taskName":"","taskType":"DeviceCmd","timeout":0}""", sent);

    //# an assertion of one's own
    public void Same(string sent) => JsonAssert.AreEqual("""{"taskName":"","taskType":"DeviceCmd","timeout":0}""", sent);

    //# a fluent assertion
    public void Fluent(string sent) => sent.ShouldBe("""{"taskName":"","taskType":"DeviceCmd","timeout":0}""");

    //# a fluent assertion on the parsed body
    public void Equivalent(JsonNode sent) => sent.Should().BeEquivalentTo(new { taskName = "", taskType = "DeviceCmd", timeout = 5, param = new { type = "Any", command = new { serviceId = "", method = "" } } });

    //# the matcher of a mock
    public Task Mocked(IPlatform platform) => platform.Create(It.Is("""{"taskName":"","taskType":"DeviceCmd","timeout":5}"""));

    //# trees compared
    public bool Deep(JsonNode sent) => JsonNode.DeepEquals(sent, JsonNode.Parse("""{"taskName":"","taskType":"DeviceCmd","timeout":5}"""));

    //# a helper of the test that compares
    private static void Check(string expected, string sent) => Assert.Equal(expected, sent);
    public void Checked(string sent) => Check("""{"taskName":"","taskType":"DeviceCmd","timeout":5}""", sent);

    //# an object compared with another
    public bool Equal(object sent) => new { taskName = "", taskType = "DeviceCmd", timeout = 5 }.Equals(sent);

    //# contained in a log
    public bool Logged(StringBuilder log) => log.ToString().Contains("""{"taskName":"","taskType":"DeviceCmd","timeout":5}""");
}
