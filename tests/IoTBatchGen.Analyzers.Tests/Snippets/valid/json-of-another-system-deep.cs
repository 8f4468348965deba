namespace Jobs;

class Camunda
{
    const string Task = """
        { "taskName": "approve", "taskDefinitionKey": "x", "params": { "taskType": "User", "timeout": "PT5M" }, "timeout": "PT5M" }
        """;
    const string Airflow = """{"dag":{"tasks":[{"taskName":"","taskType":"Bash","timeout":5}]}}""";
    const string List = """[{"taskName":"","taskType":"Bash","timeout":5},{"taskName":"b"}]""";
}
