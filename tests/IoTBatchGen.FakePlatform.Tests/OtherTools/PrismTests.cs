using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.Agreement;
using IoTBatchGen.Shared;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.OtherTools;

/// <summary>The client's requests before Prism: by the contract it takes and refuses what validation takes and refuses.</summary>
public sealed class PrismTests
{
    [Fact]
    public async Task Prism_takes_the_requests_without_an_error_and_refuses_the_others()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await using Prism prism = await Prism.StartAsync();
        CompiledRequests compiled = await CompiledRequests.CompileAsync([.. Requests.All.Select(request => request.Code)], token);
        using var http = new HttpClient();
        var client = new BatchTaskClient(http, new BatchTaskClientOptions
        {
            ServerUrl = prism.Url,
            AppKey = "key",
            AccessTokenProvider = _ => new ValueTask<string>("token"),
            Validation = BatchTaskValidation.Off,
            MaxRetries = 0,
        });

        var faults = new List<string>();
        for (int i = 0; i < Requests.All.Count; i++)
        {
            (string code, string[] rules) = Requests.All[i];

            // Half of a surrogate pair cannot be sent: the client sends U+FFFD in its place, which is text like any other, but cannot be in a URL.
            bool isReplaced = code.Contains("\\ud83d\"", StringComparison.Ordinal) && !rules.Contains(RuleIds.CallbackUrl);
            bool isError = rules.Any(rule => !rule.StartsWith('(')) && !isReplaced;
            int status = await StatusAsync(client, compiled.TaskOf(i), token);
            if (status != (isError ? 400 : 200))
            {
                faults.Add($"{status}, {string.Join(", ", rules)}: {code}");
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static async Task<int> StatusAsync(BatchTaskClient client, BatchTask task, CancellationToken token)
    {
        try
        {
            await client.CreateAsync(task, token);
            return 200;
        }
        catch (BatchTaskRejectedException refused)
        {
            return refused.HttpStatus;
        }
    }
}
