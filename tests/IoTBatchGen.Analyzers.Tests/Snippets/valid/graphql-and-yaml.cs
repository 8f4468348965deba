namespace Lights;

class OtherTexts
{
    const string Query = "query { batchTask(timeout: 5, taskName: \"\") { taskType param { type } } }";
    const string Yaml = """
        taskName: ""
        taskType: Other
        timeout: 1
        param: { type: none }
        """;
    const string Xml = "<task taskName=\"\" taskType=\"x\" timeout=\"1\"><param/></task>";
}
