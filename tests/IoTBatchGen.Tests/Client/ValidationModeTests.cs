using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public sealed class ValidationModeTests : IDisposable
{
    private readonly StubPlatform _platform = new(200, """{"taskID":"42"}""");
    private readonly List<string> _told = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _platform.Dispose();

    [Fact]
    public async Task Strict_is_the_default_and_sends_nothing_that_has_errors()
    {
        bool asked = false;
        BatchTaskClient client = _platform.Client(options =>
        {
            options.Observer = new Listener(_told);
            options.AccessTokenProvider = _ =>
            {
                asked = true;
                return new ValueTask<string>("token");
            };
        });
        var exception = await Assert.ThrowsAsync<BatchTaskValidationException>(() => client.CreateAsync(Bad(), Token));
        Assert.Equal(["IOTB1001", "IOTB1016"], exception.Issues.Select(problem => problem.RuleId));
        Assert.Empty(_platform.Sent);
        Assert.Empty(_told);
        Assert.False(asked);
    }

    [Fact]
    public async Task Strict_sends_what_has_warnings_only_and_tells_them()
    {
        await _platform.Client(options => options.Observer = new Listener(_told)).CreateAsync(Samples.Command().ToDevices("a", "a").AsTask("n", 10), Token);
        Assert.Single(_platform.Sent);
        Assert.Equal(["IOTB1016"], _told);
    }

    [Fact]
    public async Task Strict_stops_errors_and_sends_warnings_with_no_observer_to_tell()
    {
        BatchTaskClient client = _platform.Client();
        var exception = await Assert.ThrowsAsync<BatchTaskValidationException>(() => client.CreateAsync(Bad(), Token));
        Assert.Equal(["IOTB1001", "IOTB1016"], exception.Issues.Select(problem => problem.RuleId));
        Assert.Empty(_platform.Sent);
        await client.CreateAsync(Samples.Command().ToDevices("a", "a").AsTask("n", 10), Token);
        Assert.Single(_platform.Sent);
    }

    [Fact]
    public async Task Warn_tells_every_problem_and_sends()
    {
        await Client(BatchTaskValidation.Warn).CreateAsync(Bad(), Token);
        Assert.Single(_platform.Sent);
        Assert.Equal(["IOTB1001", "IOTB1016"], _told);
    }

    [Fact]
    public async Task Warn_sends_with_nobody_to_tell()
    {
        await _platform.Client(options => options.Validation = BatchTaskValidation.Warn).CreateAsync(Bad(), Token);
        Assert.Single(_platform.Sent);
    }

    [Fact]
    public async Task Off_sends_without_looking()
    {
        await Client(BatchTaskValidation.Off).CreateAsync(new BatchTask(), Token);
        Assert.Equal("""{"taskType":"DeviceCmd"}""", Assert.Single(_platform.Sent).Body);
        Assert.Empty(_told);
    }

    [Theory]
    [InlineData(BatchTaskValidation.Strict)]
    [InlineData(BatchTaskValidation.Warn)]
    public async Task A_task_without_problems_tells_nothing(BatchTaskValidation validation)
    {
        await Client(validation).CreateAsync(Samples.Task(), Token);
        Assert.Single(_platform.Sent);
        Assert.Empty(_told);
    }

    private static BatchTask Bad() => Samples.Command().ToDevices("a", "a").AsTask("n", 5);

    private BatchTaskClient Client(BatchTaskValidation validation) => _platform.Client(options =>
    {
        options.Validation = validation;
        options.Observer = new Listener(_told);
    });

    private sealed class Listener(List<string> told) : BatchTaskClientObserver
    {
        public override void OnValidationIssues(BatchTask task, IReadOnlyList<BatchTaskValidationIssue> issues) =>
            told.AddRange(issues.Select(issue => issue.RuleId));
    }
}
