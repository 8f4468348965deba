using System;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen.Analyzers.Tests.Requests.LongMethods;

/// <summary>
/// Methods with many requests, in shapes that could make each request look at all others: what they share, what they are given to, and what
/// surrounds them.
/// </summary>
/// <param name="Name">What the requests share, or how they are written.</param>
/// <param name="Before">The statements before them.</param>
/// <param name="Each">The statements of each: <c>#</c> is its number, <c>%</c> its timeout.</param>
internal sealed record MethodShape(string Name, string Before, string Each)
{
    /// <summary>The statements after them.</summary>
    public string After { get; init; } = string.Empty;

    /// <summary>A file with a method of so many requests, all with one timeout.</summary>
    public string Make(int count, int timeout) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class TaskBody
        {
            public string TaskName { get; set; }
            public string TaskType { get; set; }
            public int Timeout { get; set; }
            public object Param { get; set; }
        }
        class Many
        {
            static BatchTaskParam Param() => null;
            static DeviceCommand Command() => null;
            static BatchTask Made(string name, int timeout) => Param().AsTask(name, timeout);
            static Task Send(string json) => null;
            static Task Send(BatchTask task) => null;
            static Task SendObject(object body) => null;
            static async Task Run(IBatchTaskClient client, int mode, List<Func<Task>> jobs)
            {
                {{Before}}
                {{string.Concat(Enumerable.Range(0, count).Select(i => Numbered(i, timeout)))}}
                {{After}}
            }
        }
        """;

    private string Numbered(int number, int timeout) => Each
        .Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("%", timeout.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n";
}
