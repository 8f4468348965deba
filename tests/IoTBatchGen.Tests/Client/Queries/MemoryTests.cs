using System;
using System.Globalization;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>A task of a million sub-tasks is read page by page, and the memory does not grow with it.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public partial class MemoryTests
{
    private const int Count = 1_000_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_million_sub_tasks_take_no_more_memory_than_two_hundred_thousand()
    {
        using var http = new HttpClient(new Pages());
        var client = new BatchTaskClient(http, StubPlatform.Options());
        long read = 0;
        long early = 0;
        await foreach (BatchSubtask subtask in client.GetSubtasksAsync("42", cancellationToken: Token))
        {
            Assert.NotNull(subtask.DeviceId);
            if (++read == 200_000)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (read == Count)
            {
                Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - early, long.MinValue, 2_000_000);
            }
        }

        Assert.Equal(Count, read);
    }

    private sealed partial class Pages : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            int pageNo = int.Parse(PageNo().Match(request.RequestUri!.Query).Groups[1].Value, CultureInfo.InvariantCulture);
            var page = new StringBuilder($$"""{"pageNo":{{pageNo}},"pageSize":250,"totalCount":{{Count}},"taskDetails":[""");
            for (int i = 0; i < 250; i++)
            {
                int device = (pageNo * 250) + i;
                page.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$$"""{"status":"Success","output":"{}","param":{"deviceId":"d{{{device}}}","commandId":"c{{{device}}}"}}""");
            }

            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(page.Append("]}").ToString()) });
        }

        [GeneratedRegex("pageNo=(\\d+)")]
        private static partial Regex PageNo();
    }
}
