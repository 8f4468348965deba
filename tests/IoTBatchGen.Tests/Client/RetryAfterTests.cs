using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>The header Retry-After: a wait that is longer than the client's own, up to ten minutes.</summary>
public class RetryAfterTests
{
    private const string Throttled = """{"error_code":"1010009","error_desc":"slow down"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, double, double> Waits => new()
    {
        { "60", 60, 75 },
        { "3", 3, 3.75 },
        { "Thu, 26 Nov 2026 12:01:00 GMT", 60, 75 },
        { "Thursday, 26-Nov-26 12:01:00 GMT", 60, 75 },

        // Shorter than the client's own two seconds, past, or meaningless: its own.
        { "1", 2, 2.5 },
        { "0", 2, 2.5 },
        { "-5", 2, 2.5 },
        { "Thu, 26 Nov 2026 11:00:00 GMT", 2, 2.5 },
        { "soon", 2, 2.5 },
        { "", 2, 2.5 },
        { "1.5", 2, 2.5 },
        { "99999999999999999999", 2, 2.5 },

        // Too long.
        { "3600", 600, 600 },
        { "2147483647", 600, 600 },
        { "Fri, 31 Dec 9999 23:59:59 GMT", 600, 600 },
    };

    [Theory]
    [MemberData(nameof(Waits))]
    public async Task A_longer_wait_is_respected_and_capped(string header, double least, double most)
    {
        var clock = new ManualClock();
        var platform = new StubPlatform(Answers(429, Throttled, header), StubPlatform.Creates());
        await platform.Client(options => options.TimeProvider = clock).CreateAsync(Samples.Task(), Token);
        Assert.InRange(Assert.Single(clock.Waits).TotalSeconds, least, most);
    }

    [Fact]
    public async Task It_belongs_to_the_answer_that_had_it()
    {
        var clock = new ManualClock();
        var platform = new StubPlatform(Answers(429, Throttled, "120"), StubPlatform.Rejects(BatchTaskErrorCode.Throttled), StubPlatform.RefusesConnection, StubPlatform.Creates());
        await platform.Client(options => options.TimeProvider = clock).CreateAsync(Samples.Task(), Token);
        double[] least = [120, 4, 8];
        Assert.All(clock.Waits.Zip(least), wait => Assert.InRange(wait.First.TotalSeconds, wait.Second, wait.Second * 1.25));
        Assert.Equal(3, clock.Waits.Count);
    }

    [Fact]
    public async Task The_resolver_respects_it_too()
    {
        var clock = new ManualClock();
        var platform = new StubPlatform(Answers(503, "busy", "30"), StubPlatform.Rejects(BatchTaskErrorCode.TaskNameExists));
        await platform.Client(options =>
        {
            options.TimeProvider = clock;
            options.ResolveUnknownOutcome = true;
        }).CreateAsync(Samples.Task(), Token);
        Assert.InRange(Assert.Single(clock.Waits).TotalSeconds, 30, 37.5);
    }

    [Fact]
    public async Task Whoever_is_throttled_together_does_not_come_back_together()
    {
        var clock = new ManualClock();
        for (int call = 0; call < 20; call++)
        {
            await new StubPlatform(Answers(429, Throttled, "60"), StubPlatform.Creates())
                .Client(options => options.TimeProvider = clock).CreateAsync(Samples.Task(), Token);
        }

        Assert.True(clock.Waits.Distinct().Count() > 10);
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answers(int status, string body, string retryAfter) =>
        (_, _) =>
        {
            var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            return Task.FromResult(answer);
        };
}
