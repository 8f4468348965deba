using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>What becomes of a text or an object decides what is certain of it.</summary>
public class DestinationTests
{
    /// <summary>A text whose values are all in question: it lacks a param, and 5 minutes are too few.</summary>
    private const string Text = "\"{\\\"taskName\\\":\\\"\\\",\\\"taskType\\\":\\\"DeviceCmd\\\",\\\"timeout\\\":5}\"";

    private const string Body = "new { taskName = \"\", taskType = \"DeviceCmd\", timeout = 5 }";

    [Theory]
    [InlineData("bool M(string s) => s == {0};")]
    [InlineData("bool M(string s) => {0} != s;")]
    [InlineData("bool M(string s) => s is {0};")]
    [InlineData("bool M(string s) => s is not {0} and not null;")]
    [InlineData("int M(string s) { switch (s) { case {0}: return 1; default: return 0; } }")]
    [InlineData("int M(string s) => s switch { {0} => 1, _ => 0 };")]
    [InlineData("bool M(string s) => s.Equals({0}, StringComparison.Ordinal);")]
    [InlineData("bool M(string s) => {0}.Equals(s);")]
    [InlineData("bool M(string s) => string.Equals(s, {0});")]
    [InlineData("bool M(string s) => s.Contains({0}) || s.StartsWith({0}) || s.IndexOf({0}) > 0;")]
    [InlineData("bool M(string s) { const string empty = {0}; return s == empty; }")]
    [InlineData("bool M(string s) { string empty = {0}; var same = empty; return s == same; }")]
    [InlineData("private const string Empty = {0}; bool M(string s) => Na.Empty == s;")]
    [InlineData("static readonly string Empty = {0}; bool M(string s) => s.Equals(Empty); bool N(string s) => s is {0};")]
    [InlineData("bool M(string s) => Same({0}, s); static bool Same(string a, string b) => a == b;")]
    [InlineData("static string Empty() => {0}; bool M(string s) => s == Empty();")]
    [InlineData("static string Empty => {0}; bool M(string s) => s == Empty;")]
    [InlineData("class FleetAssert { public static void Sent(string s) { } } void M() => FleetAssert.Sent({0});")]
    [InlineData("bool M(HashSet<string> sent) => sent.Contains({0});")]
    [InlineData("Exception M() => new InvalidOperationException({0});")]
    [InlineData("void M() => throw new FormatException({0});")]
    [InlineData("void M() => System.Diagnostics.Debug.WriteLine({0});")]
    [InlineData("void LogSent(string s) { } void M() => LogSent({0});")]
    [InlineData("[Obsolete({0})] void M() { }")]
    [InlineData("const string Sample = {0}; [Obsolete(Sample)] void M() { }")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { {0}, 5 }; }")]
    [InlineData("public static IEnumerable<object[]> Rows => new[] { new object[] { {0} } };")]
    [InlineData("public class TheoryData<T> : List<T> { } public static TheoryData<string> Rows => new() { {0} };")]
    [InlineData("string M(Dictionary<string, string> answers) => answers[{0}];")]
    [InlineData("int M(IDbConnection db) => db.Execute(sql: \"insert\", value: {0}); interface IDbConnection { int Execute(string sql, object value); }")]
    public Task A_text_that_nobody_sends_is_left_alone(string member) => Na(member, Text).RunChecks();

    [Theory]
    [InlineData("object M(IEnumerable<int> rows) => rows.GroupBy(r => {0});")]
    [InlineData("object M(IEnumerable<int> rows) => rows.GroupBy(r => {0}, r => r);")]
    [InlineData("object M(IEnumerable<int> a, IEnumerable<int> b) => a.Join(b, x => {0}, y => {0}, (x, y) => x);")]
    [InlineData("object M(IEnumerable<int> a, IEnumerable<int> b) => from x in a join y in b on {0} equals {0} select x;")]
    [InlineData("object M(IEnumerable<int> rows) => from r in rows group r by {0};")]
    [InlineData("object M(IEnumerable<int> rows) => rows.OrderBy(r => {0}).ThenBy(r => {0});")]
    [InlineData("object M(IEnumerable<int> rows) => rows.ToDictionary(r => {0});")]
    [InlineData("object M(IEnumerable<int> rows) => rows.ToLookup(r => {0}, r => r);")]
    [InlineData("object M(IEnumerable<int> rows) => rows.DistinctBy(r => {0});")]
    [InlineData("object M(IEnumerable<int> rows) => rows.Select(r => {0}).Distinct();")]
    [InlineData("object M(IQueryable<int> rows) => rows.Select(r => {0});")]
    [InlineData("void M(Entity<int> e) => e.HasKey(r => {0}); class Entity<T> { public void HasKey(System.Linq.Expressions.Expression<Func<T, object>> keyExpression) { } }")]
    [InlineData("bool M(object o) => {0}.Equals(o);")]
    [InlineData("int M() => {0}.GetHashCode();")]
    [InlineData("bool M(object o) => o.Equals({0});")]
    [InlineData("object M(Dictionary<object, int> seen) { var key = {0}; return seen.ContainsKey(key) ? 0 : seen[key]; }")]
    [InlineData("string M(Urls urls) => urls.Link(\"task\", {0}); class Urls { public string Link(string name, object routeValues) => name; }")]
    [InlineData("void M(Scopes log) => log.BeginScope({0}); class Scopes { public void BeginScope(object state) { } }")]
    [InlineData("int M(Db db) => db.Query(\"select 1\", {0}); class Db { public int Query(string sql, object param) => 0; }")]
    public Task An_object_that_nobody_sends_is_left_alone(string member) => Na(member, Body).RunChecks();

    [Theory]
    [InlineData("void M(Action<string> send) => send({0});")]
    [InlineData("void M(Action<string> send, string s) { var body = {0}; if (body == s) send(body); }")]
    [InlineData("string M() => {0};")]
    [InlineData("const string Body = {0}; void M(Action<string> send) { send(Body); send(Body + \"\\n\"); }")]
    [InlineData("internal const string Body = {0}; bool M(string s) => s == Body;")]
    [InlineData("static readonly string[] Bodies = { {0} };")]
    [InlineData("HttpContent M() => new StringContent({0});")]
    [InlineData("static void Send(string body) => new StringContent(body); void M() => Send({0});")]
    [InlineData("void Login(string s) { } void M() => Login({0});")]
    [InlineData("void M(Action<string> send) { string unused = {0}; }")]
    public Task A_text_that_may_be_sent_is_judged(string member) => Na(
        member.Replace("static void Send(string body) => new", "static void Send(string body) => _ = new", System.StringComparison.Ordinal),
        "\"{|IOTB1003:{|}\\\"taskName\\\":{|IOTB1002:\\\"\\\"|},\\\"taskType\\\":\\\"DeviceCmd\\\",\\\"timeout\\\":{|IOTB1001:5|}}\"").RunChecks();

    [Theory]
    [InlineData("object M() => {0};")]
    [InlineData("object M(IEnumerable<int> rows) => rows.Select(r => {0});")]
    [InlineData("object M(IEnumerable<int> rows) => from r in rows select {0};")]
    [InlineData("object M(IEnumerable<int> rows) => rows.GroupBy(r => r, r => {0});")]
    [InlineData("object M(Func<object, string> serialize) { var body = {0}; return body.Equals(1) ? null : serialize(body); }")]
    [InlineData("HttpContent M() => System.Net.Http.Json.JsonContent.Create({0});")]
    [InlineData("System.Threading.Tasks.Task<object> M() => System.Threading.Tasks.Task.Run(() => (object){0});")]
    public Task An_object_that_may_be_sent_is_judged(string member) => Na(
        member, "{|IOTB1003:new|} { taskName = {|IOTB1002:\"\"|}, taskType = \"DeviceCmd\", timeout = {|IOTB1001:5|} }").RunChecks();

    [Fact]
    public Task What_Replace_exchanges_is_unknown_and_the_rest_is_judged() => RequestVerifier.File(""""
        using System.Text;
        using System.Collections.Generic;
        using IoTBatchGen;
        class Na
        {
            const string Field = """{ "taskName": "@n", "taskType": "DeviceCmd", "timeout": "@t", "param": { "type": "Broadcast", "maxRetransmit": {|IOTB1007:4|} } }""";
            const string Kept = """{|IOTB1003:{|} "taskName": "n", "taskType": "DeviceCmd", "timeout": {|IOTB1014:"T"|} }""";
            string Of(string n, int t) => Field.Replace("@n", n).Replace("\"@t\"", t.ToString());
            string Direct(string s) => """{ "taskName": "n", "taskType": "DeviceCmd", "timeout": {|IOTB1001:5|}, "param": { "type": "SERVICE", "command": { "serviceId": "SERVICE", "method": {|IOTB1012:""|} } } }""".Replace("SERVICE", s);
            string Local(string s)
            {
                string body = """{ "taskName": "n", "taskType": "DeviceCmd", "timeout": "T" }""";
                body = body.Replace("\"T\"", s);
                return body;
            }
            string Builder(string s) => new StringBuilder("""{ "taskName": "n", "taskType": "DeviceCmd", "timeout": "T" }""").Replace("\"T\"", s).ToString();
            string Helper(string s) => Fill("""{ "taskName": "n", "taskType": "DeviceCmd", "timeout": "T" }""", s);
            static string Fill(string template, string s) => template.Replace("\"T\"", s);
            string Template() => """{ "taskName": "n", "taskType": "DeviceCmd", "timeout": "T" }""";
            string Caller(string s) => Template().Replace("\"T\"", s);
            string Any(Dictionary<string, string> values)
            {
                string body = """{ "taskName": "", "taskType": "DeviceCmd", "timeout": 0 }""";
                foreach (var value in values) body = body.Replace(value.Key, value.Value);
                return body;
            }
            string Quotes() => "{'taskName':{|IOTB1002:''|},'taskType':'DeviceCmd','timeout':60}".Replace("'", "\"");
            string Number() => """{ "taskName": "n", "taskType": "DeviceCmd", "timeout": {|IOTB1001:"T"|} }""".Replace("\"T\"", "5");
            string Serialized(string s) => System.Text.Json.JsonSerializer.Serialize(new { taskName = "n", taskType = "DeviceCmd", timeout = {|IOTB1001:5|}, param = "PARAM" }).Replace("\"PARAM\"", s);
            string SerializedLater(string s) { var text = System.Text.Json.JsonSerializer.Serialize(new { taskName = "n", taskType = "DeviceCmd", timeout = "MINUTES" }); return text.Replace("\"MINUTES\"", s); }
        }
        """").RunChecks();

    [Theory]
    [InlineData("{{ minutes }}")]
    [InlineData("${minutes}")]
    [InlineData("$(minutes)")]
    [InlineData("@minutes@")]
    [InlineData("%minutes%")]
    [InlineData("#minutes#")]
    [InlineData("__MINUTES__")]
    [InlineData("<%= minutes %>")]
    [InlineData("{minutes}")]
    public Task Marks_of_templates_are_no_values(string mark) => RequestVerifier.Statements(
        "string text = \"{\\\"taskName\\\":\\\"t\\\",\\\"taskType\\\":\\\"DeviceCmd\\\",\\\"timeout\\\":\\\"" + mark + "\\\",\\\"param\\\":{\\\"type\\\":\\\"" + mark
        + "\\\",\\\"maxRetransmit\\\":{|IOTB1007:9|},\\\"command\\\":{\\\"serviceId\\\":\\\"" + mark + "\\\",\\\"method\\\":\\\"M\\\"}}}\";\n"
        + "var body = new { taskName = \"t\", taskType = \"DeviceCmd\", timeout = \"" + mark + "\", param = \"" + mark + "\" };").RunChecks();

    [Fact]
    public Task What_is_parsed_and_changed_lacks_nothing() => RequestVerifier.File(""""
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using IoTBatchGen;
        class Na
        {
            JsonNode Added(JsonNode param)
            {
                var node = JsonNode.Parse("""{ "taskName": "n", "taskType": "DeviceCmd", "timeout": 5 }""")!;
                node["timeout"] = 60;
                node["param"] = param;
                return node;
            }
            JsonNode Deep(string method)
            {
                JsonNode node = JsonNode.Parse("""{ "taskName": "n", "taskType": "DeviceCmd", "timeout": {|IOTB1001:5|}, "param": { "type": "x", "command": { "serviceId": {|IOTB1012:"12345678901234567890123456789012345678901234567890123456789012345"|}, "method": "" } } }""")!;
                node["param"]!["type"] = "Broadcast";
                node["param"]!["command"]!.AsObject()["method"] = method;
                return node;
            }
            void Handed() => Fill(JsonNode.Parse("""{ "taskName": "", "taskType": "DeviceCmd", "timeout": 0 }""")!.AsObject());
            static void Fill(JsonObject node) { node["timeout"] = 60; node.Add("param", new JsonObject()); }
            JsonNode Returned() => JsonNode.Parse("""{ "taskName": "", "taskType": "DeviceCmd", "timeout": 0 }""");
            string Any(string name, JsonNode value) { var node = JsonNode.Parse("""{ "taskName": "", "taskType": "DeviceCmd", "timeout": 5 }"""); node[name] = value; return node.ToJsonString(); }
            Own Typed(int minutes) { var own = JsonSerializer.Deserialize<Own>("""{ "taskName": "", "taskType": "DeviceCmd", "timeout": 5 }"""); own.timeout = minutes; return own; }
            class Own { public string taskName { get; set; } public int timeout { get; set; } }
            string FromObject(JsonNode param) { var node = JsonSerializer.SerializeToNode(new { taskName = "n", taskType = "DeviceCmd", timeout = 5 }); node["timeout"] = 60; node["param"] = param; return node.ToJsonString(); }
            string Unchanged() => JsonNode.Parse("""{|IOTB1003:{|} "taskName": "n", "taskType": "DeviceCmd", "timeout": {|IOTB1001:5|} }""")!.ToJsonString();
        }
        """").RunChecks();

    private static RequestVerifier Na(string member, string stated) => RequestVerifier.File(
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Net.Http;\nusing IoTBatchGen;\nclass Na\n{\n"
        + member.Replace("{0}", stated, System.StringComparison.Ordinal) + "\n}\n");
}
