using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>Code that a fix could break: there it is not offered. Beside each the same fault where nothing hangs on it.</summary>
public class HarmlessFixTests
{
    private const string Command = "command = new { serviceId = \"Lamp01\", method = \"ringAlarm\" }";
    private const string Broadcast = "param = new { type = \"Broadcast\", " + Command + " }";
    private const string Devices = "param = new { type = \"DeviceList\", " + Command + " }";
    private const string NoTimeout = "new { taskName = \"a\", taskType = \"DeviceCmd\", " + Broadcast + " }";
    private const string TextTimeout = "new { taskName = \"a\", taskType = \"DeviceCmd\", timeout = \"60\", " + Broadcast + " }";
    private const string MisspelledFields = "new { taskName = \"a\", taskType = \"DeviceCmd\", timeOut = 60, " + Broadcast + " }";
    private const string Ignored = "new { type = \"Broadcast\", model = \"m\", " + Command + " }";

    public static TheoryData<string, string> Broken => new()
    {
        // An array, conditional, coalescing or switch has one type for all its anonymous objects.
        { "IOTB1003", $"_ = new[] {{ {NoTimeout}, {NoTimeout} }};" },
        { "IOTB1003", $"_ = flag ? {NoTimeout} : {NoTimeout};" },
        { "IOTB1003", $"_ = unknown switch {{ \"a\" => {NoTimeout}, _ => {NoTimeout} }};" },
        { "IOTB1003", $"var one = {NoTimeout}; _ = one ?? {NoTimeout};" },
        { "IOTB1004", $"_ = new {{ taskName = \"a\", taskType = \"DeviceCmd\", timeout = 60, param = flag ? new {{ type = \"DeviceList\", {Command} }} : new {{ type = \"Broadcast\", {Command} }} }};" },
        { "IOTB1015", $"_ = new[] {{ {MisspelledFields}, {MisspelledFields} }};" },

        // Inference: of a lambda's return type, of a generic method's argument, of a tuple's element.
        { "IOTB1003", $"Func<bool, object> f = x => {{ if (x) return new {{ a = 1 }}; return 2; }}; var made = Of(() => {{ if (flag) {{ return {NoTimeout}; }} return {NoTimeout}; }}); static T Of<T>(Func<T> make) => make();" },
        { "IOTB1003", $"Same({NoTimeout}, {NoTimeout}).ToString(); static T Same<T>(T one, T other) => one;" },
        { "IOTB1015", $"var list = new List<object>(); var b = {MisspelledFields}; b = {MisspelledFields}; list.Add(b);" },
        { "IOTB1003", $"var pair = (one: {NoTimeout}, 2); pair.one = {NoTimeout};" },

        // A member that is read later: its name, its type, the member itself.
        { "IOTB1015", $"var b = {MisspelledFields}; Console.WriteLine(b); int n = b.timeOut;" },
        { "IOTB1014", $"var b = {TextTimeout}; Console.WriteLine(b); string s = b.timeout;" },
        { "IOTB1014", $"var b = {TextTimeout}; Console.WriteLine(b); int n = b.timeout.Length;" },
        { "IOTB1005", $"var p = {Ignored}; Console.WriteLine(p.model); _ = new {{ taskName = \"a\", taskType = \"DeviceCmd\", timeout = 60, param = p }};" },

        // An array whose size is stated.
        { "IOTB1016", "command.ToDevices(new string[3] { \"a\", \"b\", \"a\" });" },
        { "IOTB1011", "command.ToDevices(new string[2] { \"a\", \"\" });" },
        { "IOTB1011", "command.ToDevices(\"a\", \"b\\ud83d\");" },
        { "IOTB1011", "string[,] table = new string[1, 2] { { \"a\", \"\" } }; command.ToDevices(new string[2] { \"a\", \"\" });" },
    };

    public static TheoryData<string, string> Free => new()
    {
        { "IOTB1003", $"_ = new object[] {{ {NoTimeout}, {NoTimeout} }};" },
        { "IOTB1003", $"object o = flag ? (object){NoTimeout} : {NoTimeout};" },
        { "IOTB1004", $"_ = new {{ taskName = \"a\", taskType = \"DeviceCmd\", timeout = 60, {Devices} }};" },
        { "IOTB1015", $"var b = {MisspelledFields}; Console.WriteLine(b); Console.WriteLine(b.taskName);" },
        { "IOTB1014", $"var b = {TextTimeout}; Console.WriteLine(b); Console.WriteLine(b.timeout);" },
        { "IOTB1005", $"var p = {Ignored}; _ = new {{ taskName = \"a\", taskType = \"DeviceCmd\", timeout = 60, param = p }};" },
        { "IOTB1016", "command.ToDevices(new string[] { \"a\", \"b\", \"a\" });" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_fix_that_would_break_the_code_is_not_offered(string id, string statements)
    {
        FixedRequests requests = FixedRequests.Statements(id, statements);
        Assert.Empty(await requests.CompilerErrorsAsync());
        Assert.NotEqual(0, await requests.CountAsync());
        Assert.Empty(await requests.OfferedAsync());
    }

    [Theory]
    [MemberData(nameof(Free))]
    public async Task Where_nothing_hangs_on_it_a_fix_is_offered(string id, string statements)
    {
        FixedRequests requests = FixedRequests.Statements(id, statements);
        Assert.Empty(await requests.CompilerErrorsAsync());
        Assert.NotEmpty(await requests.OfferedAsync());
        Assert.Empty(await (await requests.FixEachAsync()).CompilerErrorsAsync());
    }

    [Fact]
    public async Task What_breaks_alone_and_not_together_is_fixed_together()
    {
        // One by one each would be the array's only object of its type.
        SnippetDocument all = await SnippetDocument.Of($"_ = new[] {{ {TextTimeout}, {TextTimeout} }};", []).FormatAsync(ids => ids);
        Assert.Empty(await all.ErrorsAsync());
        Assert.DoesNotContain("\"60\"", await all.TextAsync(), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_breaks_keeps_no_other_from_being_fixed()
    {
        SnippetDocument all = await SnippetDocument.Of(
            $"{{ var a = {TextTimeout}; Console.WriteLine(a); }} {{ var b = {TextTimeout}; Console.WriteLine(b); string s = b.timeout; }} {{ var c = {TextTimeout}; Console.WriteLine(c); }}",
            []).FormatAsync(ids => ids);
        Assert.Empty(await all.ErrorsAsync());
        Assert.Equal(2, (await all.TextAsync()).Split("\"60\"").Length);
    }

    [Theory]
    [InlineData("IOTB1003", "_ = new BatchTask {")]
    [InlineData("IOTB1003", "_ = new RawDeviceCommand { ServiceId = \"s\"")]
    [InlineData("IOTB1004", "_ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command")]
    [InlineData("IOTB1003", "_ = new BatchTask(")]
    public async Task Code_that_ends_in_the_middle_makes_no_fix_throw(string id, string end)
    {
        string text = FixedRequests.InMethod(end);
        FixedRequests requests = FixedRequests.Statements(id, string.Empty).File("b.cs", text[..(text.IndexOf(end, System.StringComparison.Ordinal) + end.Length)]);
        int errors = (await requests.CompilerErrorsAsync()).Length;
        for (int offers = (await requests.OfferedAsync()).Length; offers > 0; offers--)
        {
            Assert.True((await (await requests.FixAsync()).CompilerErrorsAsync()).Length <= errors);
        }
    }
}
