namespace Lights;

class Resources
{
    static string Body(string name) => File.ReadAllText("request.json").Replace("{taskName}", name).Replace("{timeout}", "5").Replace("{param}", "{}");
    static string Usage => "taskName, taskType, timeout (5 min?) and param: see the manual; { \"timeout\": 5 }";
}
