using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Validation;

/// <summary>Sends a body to a platform of its own and looks at what the rules said.</summary>
internal static class RuleVerifier
{
    private static readonly string[] Warnings = ["IOTB1005", "IOTB1015", "IOTB1016"];

    /// <summary>The rules found exactly these problems, each "rule field"; the body is rejected if one of them is an error.</summary>
    public static async Task FindsAsync(string body, params string[] expected)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { AuthorizedAppIds = ["", "app", new string('a', 64)] }, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        Reply reply = await na.PostAsync(body);
        RecordedRequest recorded = Assert.Single(platform.Requests);
        Assert.Equal(expected, recorded.Issues.Select(problem => problem.RuleId + " " + problem.Field));
        Assert.All(recorded.Issues, problem => Assert.Equal(!Warnings.Contains(problem.RuleId), problem.IsError));
        Assert.All(recorded.Issues, problem => Assert.DoesNotContain('{', problem.Message));
        if (recorded.Issues.Any(problem => problem.IsError))
        {
            reply.AssertIs(BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, BatchTaskErrorCode.InvalidInput, 400)!);
            Assert.Equal(recorded.Issues.First(problem => problem.IsError).ToString(), recorded.Reason);
        }
        else
        {
            reply.AssertCreated();
        }
    }

    public static string[] Split(string expected) => expected.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A JSON string of so many characters.</summary>
    public static string Text(int length) => "\"" + new string('x', length) + "\"";
}
