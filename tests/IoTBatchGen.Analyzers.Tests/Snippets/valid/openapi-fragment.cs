namespace Docs;

class Schema
{
    const string Fragment = """
        { "type": "object", "required": ["taskName", "taskType", "timeout", "param"],
          "properties": { "taskName": { "type": "string" }, "taskType": { "type": "string" }, "timeout": { "type": "integer" }, "param": { "type": "object" } } }
        """;
}
