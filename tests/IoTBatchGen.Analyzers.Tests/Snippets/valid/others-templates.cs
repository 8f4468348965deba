using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fleet.Templates;

interface ITemplates { string Render(string template, object model); }

class Templates(ITemplates engine)
{
    //# a number in the place of a quoted mark
    public string Minutes(int minutes) =>
        """{"taskName":"t","taskType":"DeviceCmd","timeout":"@timeout@","param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""".Replace("\"@timeout@\"", minutes.ToString(CultureInfo.InvariantCulture));

    //# the paras in the place of a mark
    public string Paras(string paras) => JsonSerializer.Serialize(new
    {
        taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Control", method = "SET", paras = "#commandparas#" } },
    }).Replace("\"#commandparas#\"", paras);

    //# several marks, one after the other
    private const string Body = """{"taskName":"$(name)","taskType":"DeviceCmd","timeout":60,"param":{"type":"$(type)","command":{"serviceId":"$(service)","method":"$(method)"}}}""";
    public string Filled(string name, string service, string method)
    {
        string body = Body.Replace("$(name)", name);
        body = body.Replace("$(service)", service);
        return body.Replace("$(method)", method).Replace("$(type)", nameof(BatchTargetType.Broadcast));
    }

    //# words without marks, exchanged by a table
    public string ByTable(Dictionary<string, string> values)
    {
        string body = """{"taskName":"NAME","taskType":"DeviceCmd","timeout":"MINUTES","param":{"type":"TARGET","command":{"serviceId":"SERVICE","method":"METHOD"}}}""";
        foreach (var (key, value) in values)
        {
            body = body.Replace(key, value);
        }

        return body;
    }

    //# a template engine with double braces
    public string Mustache(object model) => engine.Render("""{"taskName":"{{ name }}","taskType":"DeviceCmd","timeout":60,"param":{"type":"{{ target }}","command":{"serviceId":"{{ service }}","method":"{{ method }}"}}}""", model);

    //# ... that returns the template itself
    public static string Liquid() => """{"taskName":"{{ name }}","taskType":"DeviceCmd","timeout":"{{ minutes }}","param":{"type":"{{ target }}","command":{"serviceId":"{{ service }}","method":"{{ method }}"}}}""";

    //# a template with code in it
    public static string Erb => """{"taskName":"<%= name %>","taskType":"DeviceCmd","timeout":"<%= minutes %>","param":{"type":"<%= target %>","command":{"serviceId":"S","method":"M"}}}""".Replace("\"S\"", "\"Control\"").Replace("\"M\"", "\"PING\"");

    //# environment variables
    public static string Expanded() => Environment.ExpandEnvironmentVariables("""{"taskName":"%TASK%","taskType":"DeviceCmd","timeout":"%MINUTES%","param":{"type":"%TARGET%"}}""");

    //# a regular expression that fills
    public static string ByRegex(Func<string, string> find) =>
        Regex.Replace("""{"taskName":"","taskType":"DeviceCmd","timeout":"<<t>>","param":{"type":"<<p>>"}}""", "<<(.)>>", match => find(match.Groups[1].Value));

    //# a builder that exchanges
    public static string Built(string name, int minutes) => new StringBuilder("""{"taskName":"n","taskType":"DeviceCmd","timeout":"m","param":"p"}""")
        .Replace("\"n\"", JsonSerializer.Serialize(name)).Replace("\"m\"", minutes.ToString(CultureInfo.InvariantCulture)).Replace("\"p\"", "{\"type\":\"Broadcast\"}").ToString();

    //# a helper that fills
    private static string Fill(string template, int minutes) => template.Replace("\"T\"", minutes.ToString(CultureInfo.InvariantCulture)).Replace("\"PARAM\"", Raw());
    public static string Helped() => Fill("""{"taskName":"n","taskType":"DeviceCmd","timeout":"T","param":"PARAM"}""", 60);

    //# a method that gives the template, another that fills it
    private static string Raw() => """{"taskName":"n","taskType":"DeviceCmd","timeout":0,"tags":"TAGS"}""";
    public static string Called(string rest) => Raw().Replace("0,\"tags\":\"TAGS\"", rest);

    //# a format with all the rest in holes
    public static string Formatted(string name, int minutes, string param) => string.Format(
        CultureInfo.InvariantCulture, "{{\"taskName\":\"{0}\",\"taskType\":\"DeviceCmd\",\"timeout\":{1},\"param\":{2}}}", name, minutes, param);

    //# a format that is kept
    private const string Format = "{{\"taskName\":\"{0}\",\"taskType\":\"DeviceCmd\",\"timeout\":{1:D},\"param\":{{\"type\":\"{2}\",\"command\":{3}}}}}";
    public static string Kept(string name, int minutes, string type, string command) => string.Format(Format, name, minutes, type, command);

    //# a composite format of .NET 8
    private static readonly CompositeFormat Composite = CompositeFormat.Parse("{{\"taskName\":\"{0}\",\"taskType\":\"DeviceCmd\",\"timeout\":{1},\"param\":{2}}}");
    public static string Composed(string name, int minutes, string param) => string.Format(null, Composite, name, minutes, param);

    //# the end is cut off and written anew
    public static string Cut(string param) => """{"taskName":"n","taskType":"DeviceCmd","timeout":60}""".TrimEnd('}') + ",\"param\":" + param + "}";

    //# the beginning is kept, the rest inserted
    public static string Inserted(string fields) => """{"taskName":"n","taskType":"DeviceCmd","timeout":60}""".Insert(1, fields + ",");
}
