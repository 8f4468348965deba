using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>A platform with the sub-tasks of one task, which change between two calls as a test says.</summary>
internal sealed class ListingPlatform : HttpMessageHandler
{
    /// <summary>The sub-tasks, in the order in which the pages have them.</summary>
    public List<Row> Rows { get; } = [];

    /// <summary>Called before each call is answered, with its number from 0.</summary>
    public Action<int>? BeforeCall { get; set; }

    /// <summary>How many sub-tasks a page has at most, whatever is asked for.</summary>
    public int MaxPageSize { get; set; } = 250;

    /// <summary>Whether the answer says how many there are.</summary>
    public bool SaysTotal { get; set; } = true;

    /// <summary>Whether every page is the first one, as on a platform that ignores the number.</summary>
    public bool IgnoresPageNo { get; set; }

    /// <summary>The answers to cancellations, by command; without one it is canceled.</summary>
    public Dictionary<string, (int Status, string Body)> Cancellations { get; } = [];

    public int Calls { get; private set; }

    public List<string> Canceled { get; } = [];

    public BatchTaskClient Client()
    {
        BatchTaskClientOptions options = StubPlatform.Options();
        options.MaxRetries = 1;
        return new BatchTaskClient(new HttpClient(this, disposeHandler: false), options);
    }

    public void Add(int count, string state = "Pending")
    {
        for (int i = 0; i < count; i++)
        {
            Rows.Add(new Row($"d{Rows.Count}", $"c{Rows.Count}", state));
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        BeforeCall?.Invoke(Calls);
        Calls++;
        (int status, string body) = request.Method == HttpMethod.Put
            ? await CancelAsync(request, cancellationToken)
            : (200, Page(request.RequestUri!));
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }

    private async Task<(int Status, string Body)> CancelAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string id = request.RequestUri!.Segments[^1];
        if (await request.Content!.ReadAsStringAsync(cancellationToken) != """{"status":"CANCELED"}""")
        {
            return (400, """{"error_code":"100022","error_desc":"The input is invalid"}""");
        }

        if (Cancellations.TryGetValue(id, out (int Status, string Body) answer))
        {
            return answer;
        }

        Canceled.Add(id);
        Rows.RemoveAll(row => row.CommandId == id);
        return (200, $$"""{"commandId":"{{id}}","status":"CANCELED"}""");
    }

    private string Page(Uri url)
    {
        Dictionary<string, string> query = url.Query.TrimStart('?').Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        List<Row> found = [.. Rows.Where(row => !query.TryGetValue("status", out string? state) || row.State == state)];
        int size = Math.Min(MaxPageSize, int.Parse(query["pageSize"], CultureInfo.InvariantCulture));
        int pageNo = IgnoresPageNo ? 0 : int.Parse(query["pageNo"], CultureInfo.InvariantCulture);
        var page = new JsonObject
        {
            ["pageNo"] = pageNo,
            ["pageSize"] = size,
            ["taskDetails"] = new JsonArray([.. found.Skip(pageNo * size).Take(size).Select(row => row.ToJson())]),
        };
        if (SaysTotal)
        {
            page["totalCount"] = found.Count;
        }

        return page.ToJsonString();
    }

    internal sealed record Row(string? DeviceId, string? CommandId, string State)
    {
        public JsonObject ToJson() => new()
        {
            ["status"] = State,
            ["param"] = new JsonObject { ["deviceId"] = DeviceId, ["commandId"] = CommandId },
        };
    }
}
