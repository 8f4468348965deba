using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Tokens;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public sealed class OptionsTests : IDisposable
{
    private readonly StubPlatform _platform = new(200, """{"taskID":"42"}""");

    public void Dispose() => _platform.Dispose();

    [Theory]
    [InlineData(null, "ServerUrl is missing")]
    [InlineData("/relative", "ServerUrl is not an absolute http or https URL")]
    [InlineData("ftp://platform.example", "ServerUrl is not an absolute http or https URL")]
    [InlineData("http://platform.example", "ServerUrl must use https; plain http exposes the app key and access token and is allowed for loopback hosts only.")]
    [InlineData("http://localhost.example", "ServerUrl must use https")]
    [InlineData("https://user:s3cret@platform.example", "ServerUrl has a user, a query or a fragment")]
    [InlineData("https://platform.example?s3cret", "ServerUrl has a user, a query or a fragment")]
    [InlineData("https://platform.example#s3cret", "ServerUrl has a user, a query or a fragment")]
    public void A_wrong_server_url_is_told_without_repeating_it(string? url, string what)
    {
        string message = Refusal(options => options.ServerUrl = url is null ? null : new Uri(url, UriKind.RelativeOrAbsolute));
        Assert.StartsWith("BatchTaskClientOptions." + what, message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_missing_app_key_is_refused(string? appKey) =>
        Assert.Equal("BatchTaskClientOptions.AppKey is missing.", Refusal(options => options.AppKey = appKey));

    [Theory]
    [InlineData("s3cret\r\nX-Injected: 1")]
    [InlineData("s3cret\n")]
    [InlineData("s3cret\0")]
    [InlineData("s3 cret")]
    [InlineData("s3crét")]
    [InlineData("s3cret\u007F")]
    public void An_app_key_that_no_header_can_carry_is_told_without_repeating_it(string appKey)
    {
        string message = Refusal(options => options.AppKey = appKey);
        Assert.StartsWith("BatchTaskClientOptions.AppKey has a character", message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3", message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_visible_characters_of_ASCII_are_allowed_in_an_app_key() =>
        new StubPlatform(StubPlatform.Creates()).Client(options => options.AppKey = "!app-Key~");

    [Fact]
    public void A_missing_token_provider_is_refused() =>
        Assert.Equal("BatchTaskClientOptions.AccessTokenProvider and AccessTokenSource are both missing; set one of them.", Refusal(options => options.AccessTokenProvider = null));

    [Fact]
    public void Two_token_providers_are_refused() => Assert.StartsWith(
        "BatchTaskClientOptions.AccessTokenProvider and AccessTokenSource are both set",
        Refusal(options => options.AccessTokenSource = new FunctionTokens(_ => new ValueTask<string>("token"))),
        StringComparison.Ordinal);

    [Fact]
    public void An_appId_of_64_characters_is_fine_and_of_65_is_not()
    {
        Assert.NotNull(_platform.Client(options => options.AppId = new string('a', 64)));
        Assert.Equal(
            "BatchTaskClientOptions.AppId has 65 characters; the platform accepts at most 64.",
            Refusal(options => options.AppId = new string('a', 65)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_unknown_validation_is_refused(int validation) => Assert.StartsWith(
        "BatchTaskClientOptions.Validation is not Strict, Warn or Off", Refusal(options => options.Validation = (BatchTaskValidation)validation), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, null)]
    [InlineData(20, null)]
    [InlineData(-1, "BatchTaskClientOptions.MaxRetries is -1; use 0 to 20.")]
    [InlineData(21, "BatchTaskClientOptions.MaxRetries is 21; use 0 to 20.")]
    public void Retries_are_0_to_20(int retries, string? message) => Check(options => options.MaxRetries = retries, message);

    [Theory]
    [InlineData(0, null)]
    [InlineData(600_000, null)]
    [InlineData(-1, "BatchTaskClientOptions.RetryDelay is less than zero or more than ten minutes.")]
    [InlineData(600_001, "BatchTaskClientOptions.RetryDelay is less than zero or more than ten minutes.")]
    public void A_retry_waits_up_to_ten_minutes(int milliseconds, string? message) =>
        Check(options => options.RetryDelay = TimeSpan.FromMilliseconds(milliseconds), message);

    [Theory]
    [InlineData(1, null)]
    [InlineData(0, "BatchTaskClientOptions.ResolveUnknownOutcome needs MaxRetries of at least 1.")]
    public void An_unknown_outcome_is_resolved_by_a_retry(int retries, string? message) =>
        Check(options => (options.ResolveUnknownOutcome, options.MaxRetries) = (true, retries), message);

    [Fact]
    public void A_missing_clock_is_an_error() => Check(options => options.TimeProvider = null!, "BatchTaskClientOptions.TimeProvider is missing.");

    [Fact]
    public void Null_arguments_are_refused_by_name()
    {
        using var http = new HttpClient(_platform, disposeHandler: false);
        Assert.Equal("httpClient", Assert.Throws<ArgumentNullException>(() => new BatchTaskClient(null!, StubPlatform.Options())).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new BatchTaskClient(http, null!)).ParamName);
    }

    [Theory]
    [InlineData(null, "returned null or an empty text")]
    [InlineData("", "returned null or an empty text")]
    [InlineData("Bearer s3cret", ". The access token provider must return the bare token, without the word Bearer.")]
    [InlineData("s3cret\r\nX-Injected: 1", "The access token has a character that is not allowed in a header")]
    public async Task A_token_that_cannot_be_sent_is_told_without_repeating_it(string? token, string what)
    {
        BatchTaskClient client = _platform.Client(options => options.AccessTokenProvider = _ => new ValueTask<string>(token!));
        var exception = await Assert.ThrowsAsync<AccessTokenException>(
            () => client.CreateAsync(Samples.Task(), TestContext.Current.CancellationToken));
        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(_platform.Sent);
    }

    [Fact]
    public async Task A_failing_token_provider_is_the_cause()
    {
        BatchTaskClient client = _platform.Client(options => options.AccessTokenProvider = _ => throw new TimeoutException("login"));
        var failure = await Assert.ThrowsAsync<AccessTokenException>(() => client.CreateAsync(Samples.Task(), CancellationToken.None));
        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Equal("raise-level", failure.TaskName);
        Assert.Empty(_platform.Sent);
    }

    private void Check(Action<BatchTaskClientOptions> change, string? message)
    {
        if (message is null)
        {
            Assert.NotNull(_platform.Client(change));
        }
        else
        {
            Assert.Equal(message, Refusal(change));
        }
    }

    private string Refusal(Action<BatchTaskClientOptions> change) => Assert.Throws<ArgumentException>(() => _platform.Client(change)).Message;
}
