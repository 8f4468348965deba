using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>What is still pending is canceled, command by command.</summary>
public class CancelTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_pending_command_is_canceled_and_no_other()
    {
        var platform = new ListingPlatform();
        platform.Add(3, "Success");
        platform.Add(600);
        platform.Add(3, "WaitResult");
        BatchTaskCancellation cancellation = await platform.Client().CancelAsync("42", Token);
        Assert.Equal((600, 0, 0), (cancellation.Canceled, cancellation.TooLate, cancellation.Failed.Count));
        Assert.Equal(Enumerable.Range(3, 600).Select(i => $"c{i}").Order(), platform.Canceled.Order());
        Assert.Equal((0, 0), await AgainAsync(platform));
    }

    [Fact]
    public async Task A_cancellation_is_json()
    {
        var platform = new StubPlatform(
            StubPlatform.Answers(200, """{"totalCount":1,"taskDetails":[{"status":"Pending","param":{"deviceId":"d","commandId":"c"}}]}"""),
            StubPlatform.Answers(200, "{}"),
            StubPlatform.Answers(200, """{"totalCount":0,"taskDetails":[]}"""));
        Assert.Equal(1, (await platform.Client().CancelAsync("42", Token)).Canceled);
        SentRequest sent = Assert.Single(platform.Sent, sent => sent.Line.StartsWith("PUT ", StringComparison.Ordinal));
        Assert.Equal(("application/json", """{"status":"CANCELED"}"""), (sent.Headers["Content-Type"], sent.Body));
    }

    [Fact]
    public async Task What_is_no_longer_pending_is_too_late_and_not_a_failure()
    {
        var platform = new ListingPlatform();
        platform.Add(3);
        platform.Cancellations["c1"] = (400, """{"error_code":"100435","error_desc":"x"}""");
        BatchTaskCancellation cancellation = await platform.Client().CancelAsync("42", Token);
        Assert.Equal((2, 1, 0), (cancellation.Canceled, cancellation.TooLate, cancellation.Failed.Count));
    }

    [Fact]
    public async Task What_the_platform_rejects_is_listed_and_does_not_keep_the_others()
    {
        var platform = new ListingPlatform();
        platform.Add(3);
        platform.Rows.Add(new ListingPlatform.Row("d", null, "Pending"));
        platform.Cancellations["c0"] = (404, """{"error_code":"100434","error_desc":"gone"}""");
        BatchTaskCancellation cancellation = await platform.Client().CancelAsync("42", Token);
        Assert.Equal((2, 0), (cancellation.Canceled, cancellation.TooLate));
        Assert.Equal(["d0 100434: gone", "d The platform does not say the id of the device's command."], cancellation.Failed.Select(f => $"{f.Subtask.DeviceId} {f.Error}"));
    }

    [Theory]
    [InlineData(403, "1010005", 1)]
    [InlineData(403, "100217", 1)]
    [InlineData(403, "100203", 1)]
    [InlineData(401, "100028", 1)]
    [InlineData(403, "1010009", 2)]
    [InlineData(500, "50252", 2)]
    [InlineData(404, null, 1)]
    [InlineData(502, null, 2)]
    public async Task What_would_be_the_same_for_each_command_ends_it_and_says_how_far_it_came(int status, string? code, int calls)
    {
        var platform = new ListingPlatform();
        platform.Add(5);
        platform.Cancellations["c2"] = (status, code is null ? "<html>" : $$"""{"error_code":"{{code}}","error_desc":"x"}""");
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client().CancelAsync("42", Token));
        Assert.Contains("Before that, 2 commands were canceled and 0 were no longer pending", failure.Message, StringComparison.Ordinal);
        Assert.Equal(BatchTaskOperation.CancelCommand, failure.Operation);
        Assert.Equal(3 + calls, platform.Calls);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("c", "Before that, 1 commands were canceled and 0 were no longer pending; call CancelAsync again for the others.")]
    [InlineData("l", "Before that, 0 commands were canceled and 1 were no longer pending; call CancelAsync again for the others.")]
    [InlineData("f", "Before that, 0 commands were canceled and 0 were no longer pending; call CancelAsync again for the others.")]
    [InlineData("cl", "Before that, 1 commands were canceled and 1 were no longer pending; call CancelAsync again for the others.")]
    [InlineData("lf", "Before that, 0 commands were canceled and 1 were no longer pending; call CancelAsync again for the others.")]
    [InlineData("cf", "Before that, 1 commands were canceled and 0 were no longer pending; call CancelAsync again for the others.")]
    public async Task How_far_it_came_is_said_where_it_came_anywhere(string before, string said)
    {
        var platform = new ListingPlatform();
        platform.Add(before.Length + 1);
        platform.Cancellations["c" + before.Length] = (404, "");
        for (int i = 0; i < before.Length; i++)
        {
            switch (before[i])
            {
                case 'l':
                    platform.Cancellations["c" + i] = (400, """{"error_code":"100435","error_desc":"x"}""");
                    break;
                case 'f':
                    platform.Cancellations["c" + i] = (404, """{"error_code":"100434","error_desc":"x"}""");
                    break;
            }
        }

        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client().CancelAsync("42", Token));
        Assert.Equal(("42", 404), (failure.TaskId, failure.HttpStatus));
        Assert.Equal(before.Length != 0, failure.Message.Contains("Before that", StringComparison.Ordinal));
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<(int Canceled, int TooLate)> AgainAsync(ListingPlatform platform)
    {
        BatchTaskCancellation again = await platform.Client().CancelAsync("42", Token);
        return (again.Canceled, again.TooLate);
    }
}
