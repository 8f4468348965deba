using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>The observer is told of every retry, and why; a call that ends is not told as one.</summary>
public class RetryReasonTests
{
    private readonly Noting _noting = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_retry_has_its_reason()
    {
        int asked = 0;
        await Client(
            new StubPlatform(
                StubPlatform.RefusesConnection,
                StubPlatform.Rejects(BatchTaskErrorCode.Throttled),
                StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials),
                StubPlatform.Breaks,
                StubPlatform.Creates()),
            options =>
            {
                options.ResolveUnknownOutcome = true;
                options.AccessTokenProvider = _ => new ValueTask<string>("token" + asked++);
            }).CreateAsync(Samples.Task(), Token);
        Assert.Equal(
            [BatchTaskRetryReason.NotSent, BatchTaskRetryReason.Throttled, BatchTaskRetryReason.TokenRenewed, BatchTaskRetryReason.Resolving],
            _noting.Reasons);
    }

    [Fact]
    public async Task A_cancelled_send_is_not_retried()
    {
        using var source = new CancellationTokenSource();
        var platform = new StubPlatform((_, _) =>
        {
            source.Cancel();
            throw new OperationCanceledException(source.Token);
        });
        await Assert.ThrowsAsync<BatchTaskCanceledException>(
            () => Client(platform, options => options.ResolveUnknownOutcome = true).CreateAsync(Samples.Task(), source.Token));
        Assert.Empty(_noting.Reasons);
    }

    [Fact]
    public async Task A_handlers_own_fault_before_sending_is_not_retried()
    {
        BatchTaskClient client = Client(new StubPlatform(StubPlatform.Creates()), options => options.HasSendGuard = true);
        await Assert.ThrowsAsync<BatchTaskNotSentException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.Empty(_noting.Reasons);
    }

    private BatchTaskClient Client(StubPlatform platform, Action<BatchTaskClientOptions> change) => platform.Client(options =>
    {
        options.Observer = _noting;
        change(options);
    });

    private sealed class Noting : BatchTaskClientObserver
    {
        public List<BatchTaskRetryReason> Reasons { get; } = [];

        public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => Reasons.Add(reason);
    }
}
