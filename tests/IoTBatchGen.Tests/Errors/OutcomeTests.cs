using System;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Tests.Client;
using Xunit;

namespace IoTBatchGen.Tests.Errors;

/// <summary>The type of an exception says whether it is safe to try again.</summary>
public class OutcomeTests
{
    private static readonly Type[] Exceptions = [.. typeof(BatchTaskException).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Exception)))];

    public static TheoryData<Type> Concrete => new(Exceptions.Where(type => !type.IsAbstract));

    [Fact]
    public void There_are_these_and_no_others() => Assert.Equal(
        [
            "AccessTokenException : BatchTaskNotSentException",
            "BatchTaskCanceledException : OperationCanceledException",
            "BatchTaskException : Exception",
            "BatchTaskLimitException : BatchTaskNotSentException",
            "BatchTaskNotSentException : BatchTaskException",
            "BatchTaskOutcomeUnknownException : BatchTaskException",
            "BatchTaskQueryException : BatchTaskException",
            "BatchTaskRejectedException : BatchTaskException",
            "BatchTaskValidationException : BatchTaskNotSentException",
        ],
        Exceptions.Select(type => $"{type.Name} : {type.BaseType!.Name}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Concrete))]
    public void Each_has_the_standard_constructors(Type type)
    {
        var cause = new TimeoutException();
        Assert.NotEmpty(((Exception)Activator.CreateInstance(type)!).Message);
        Assert.DoesNotContain(type.FullName!, ((Exception)Activator.CreateInstance(type)!).Message, StringComparison.Ordinal);
        Assert.Equal("why", ((Exception)Activator.CreateInstance(type, "why")!).Message);
        var failure = (Exception)Activator.CreateInstance(type, "why", cause)!;
        Assert.Equal("why", failure.Message);
        Assert.Same(cause, failure.InnerException);
        Assert.Null((failure as BatchTaskException)?.TaskName);
        foreach (PropertyInfo property in type.GetProperties())
        {
            _ = property.GetValue(failure);
        }
    }

    [Fact]
    public void Users_can_make_each_as_the_client_does()
    {
        var issue = new BatchTaskValidationIssue("IOTB1001", "timeout", "too short", isError: true);
        var invalid = new BatchTaskValidationException([issue], "raise-level");
        Assert.Equal("The batch task was not sent:\n  IOTB1001 timeout: too short", invalid.Message);
        var limited = new BatchTaskLimitException("why", "raise-level", TimeSpan.FromSeconds(3), null);
        Assert.Equal(TimeSpan.FromSeconds(3), limited.RetryAfter);
        var rejected = new BatchTaskRejectedException(200, BatchTaskErrorCode.TaskNameExists, "The batchTask name has exist.", "raise-level");
        Assert.Equal((200, "105002", "Change the task name."), (rejected.HttpStatus, rejected.ErrorCode.Value, rejected.Handling));
        var unknown = new BatchTaskOutcomeUnknownException(0, default, "The connection closed before the response was complete.", "raise-level");
        Assert.All(
            new BatchTaskException[]
            {
                invalid, limited, rejected, unknown, new BatchTaskNotSentException("why", "raise-level", null), new AccessTokenException("why", "raise-level", null),
            },
            failure => Assert.Equal("raise-level", failure.TaskName));
        using var source = new CancellationTokenSource();
        var canceled = new BatchTaskCanceledException("why", taskMayExist: false, null, source.Token);
        Assert.Equal((false, source.Token), (canceled.TaskMayExist, canceled.CancellationToken));
    }

    [Fact]
    public void A_cancellation_that_does_not_say_is_taken_for_a_task_that_may_exist()
    {
        Assert.True(new BatchTaskCanceledException().TaskMayExist);
        Assert.True(new BatchTaskCanceledException("why").TaskMayExist);
        Assert.True(new BatchTaskCanceledException("why", null).TaskMayExist);
    }

    [Fact]
    public void An_issue_is_made_of_texts()
    {
        Assert.Throws<ArgumentNullException>(() => new BatchTaskValidationIssue(null!, "f", "m", true));
        Assert.Throws<ArgumentNullException>(() => new BatchTaskValidationIssue("r", null!, "m", true));
        Assert.Throws<ArgumentNullException>(() => new BatchTaskValidationIssue("r", "f", null!, true));
        Assert.Throws<ArgumentNullException>(() => new BatchTaskValidationException(null!, "n"));
    }

    // No filter on a rejection can catch a lost answer, whatever that was.
    [Theory]
    [InlineData(500, """{"error_code":"50252","error_desc":"Internal server error."}""")]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(503, "")]
    [InlineData(504, "")]
    [InlineData(200, "")]
    public async Task An_unknown_outcome_is_never_caught_as_a_transient_rejection(int status, string body)
    {
        BatchTaskClient client = new StubPlatform(status, body).Client(options => options.MaxRetries = 0);
        string caught = "nothing";
        try
        {
            await client.CreateAsync(Samples.Task(), TestContext.Current.CancellationToken);
        }
        catch (BatchTaskRejectedException rejected) when (rejected.IsTransient)
        {
            caught = "transient";
        }
        catch (BatchTaskException failure)
        {
            caught = failure.GetType().Name;
        }

        Assert.Equal(nameof(BatchTaskOutcomeUnknownException), caught);
    }

    // One login serves many calls; each of them hears of its own task.
    [Fact]
    public async Task Calls_that_wait_for_one_login_each_name_their_task()
    {
        using var desk = new LoginDesk { Answer = _ => throw new HttpRequestException("Connection refused") };
        BatchTaskClient client = new StubPlatform(StubPlatform.Creates()).Client(options =>
        {
            options.AccessTokenProvider = null;
            options.AccessTokenSource = desk.Source();
        });
        foreach (string name in new[] { "one", "two" })
        {
            var failure = await Assert.ThrowsAsync<AccessTokenException>(
                () => client.CreateAsync(Samples.Command().ToDevices("a").AsTask(name, 10), TestContext.Current.CancellationToken));
            Assert.Equal(name, failure.TaskName);
            Assert.Equal("The login failed: Connection refused", failure.Message);
            Assert.IsType<HttpRequestException>(failure.GetBaseException());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_clock_that_fails_changes_nothing_of_what_became_of_the_task(bool isSent)
    {
        var platform = isSent ? new StubPlatform(StubPlatform.Creates()) : new StubPlatform(StubPlatform.RefusesConnection);
        using var limiter = BatchTaskLimiters.UnfinishedTasks();
        BatchTaskClient client = platform.Client(options => (options.TimeProvider, options.TaskLimiter) = (new Broken(), limiter));
        Task<BatchTaskCreated> call = client.CreateAsync(Samples.Task(), TestContext.Current.CancellationToken);
        if (isSent)
        {
            Assert.Equal("42", (await call).TaskId);
        }
        else
        {
            var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => call);
            Assert.IsType<NotSupportedException>(failure.InnerException);
        }
    }

    private sealed class Broken : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new NotSupportedException();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();
    }
}
