using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;

namespace Dapper
{
    public interface IDbConnection { }
    public static class SqlMapper
    {
        public static int Execute(this IDbConnection db, string sql, object? param = null) => 0;
        public static IEnumerable<T> Query<T>(this IDbConnection db, string sql, object? param = null) => [];
    }
}

namespace Fleet.Stores
{
    class Stores
    {
        //# parameters of an insert
        static void Insert(IDbConnection db, string name) => db.Execute(
            "insert into tasks(task_name, task_type, timeout) values (@taskName, @taskType, @timeout)", new { taskName = name, taskType = "DeviceCmd", timeout = 0 });

        //# parameters of a query, in a local first
        static IEnumerable<string> Find(IDbConnection db, string name)
        {
            var filter = new { taskName = name, taskType = "DeviceCmd", timeout = 5 };
            return db.Query<string>("select id from tasks where task_name = @taskName and task_type = @taskType and timeout > @timeout", filter);
        }

        //# SQL with JSON in it
        const string Sql = """
            insert into audit(kind, body) values ('sent', '{"taskName":"x","taskType":"DeviceReg","timeout":5}');
            select json_value(body, '$.param.type') from audit where json_value(body,'$.taskType') = 'DeviceCmd'
            """;

        //# a filter of a document store
        const string Filter = """{ "taskType": { "$in": ["DeviceCmd"] }, "timeout": { "$gt": 2880 }, "taskName": { "$exists": true } }""";

        //# an update of a document store
        static JsonObject Update(string name) => new() { ["$set"] = new JsonObject { ["taskName"] = name, ["taskType"] = "DeviceReg", ["timeout"] = 0 } };

        //# a mapping of a search engine
        const string Mapping = """{ "properties": { "taskName": { "type": "keyword" }, "taskType": { "type": "keyword" }, "timeout": { "type": "integer" }, "param": { "type": "object" } } }""";

        //# which fields to return
        static string Fields() => JsonSerializer.Serialize(new { taskName = 1, taskType = 1, timeout = 1, param = 0 });

        //# how to sort
        static Dictionary<string, object> Sort() => new() { ["taskName"] = 1, ["taskType"] = -1, ["timeout"] = 1 };

        //# a hash of strings
        static KeyValuePair<string, string>[] Hash(string name) => [new("taskName", name), new("taskType", "DeviceCmd"), new("timeout", "5"), new("param", "{}")];

        //# column widths of a grid
        static object Widths() => new { appId = 80, taskName = 240, taskType = 80, timeout = 60, param = 400, tags = 100 };
    }
}
