using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public sealed class LoginTests : IDisposable
{
    private readonly LoginDesk _desk = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_first_call_logs_in_as_the_platform_wants_it_and_later_ones_take_the_same_token()
    {
        LoginTokenSource source = _desk.Source();
        Assert.Equal("token1", await source.GetAsync(Token));
        Assert.Equal("token1", await source.GetAsync(Token));
        Assert.Equal(
            "POST /iocm/app/sec/v1.1.0/login application/x-www-form-urlencoded appId=app+1&secret=s3cret%26of%3Dthe%2Bapp",
            Assert.Single(_desk.Asked));
    }

    [Theory]
    [InlineData("3600", 3539, 3541)]
    [InlineData("\"3600\"", 3539, 3541)]
    [InlineData("100", 89, 91)]
    public async Task A_token_is_renewed_a_little_before_it_expires(string expiresIn, int stillFresh, int noLongerFresh)
    {
        _desk.Answer = number => (200, LoginDesk.Issue(number, expiresIn: expiresIn));
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        _desk.Clock.Advance(TimeSpan.FromSeconds(stillFresh));
        Assert.Equal("token1", await source.GetAsync(Token));
        _desk.Clock.Advance(TimeSpan.FromSeconds(noLongerFresh - stillFresh));
        Assert.Equal("token2", await source.GetAsync(Token));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("\"soon\"")]
    [InlineData("1e300")]
    [InlineData("1e12")]
    public async Task A_token_of_unknown_lifetime_is_good_until_it_is_refused(string expiresIn)
    {
        _desk.Answer = number => (200, LoginDesk.Issue(number, expiresIn: expiresIn));
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        _desk.Clock.Advance(TimeSpan.FromDays(1000));
        Assert.Equal("token1", await source.GetAsync(Token));
        Assert.Equal("token2", await source.RenewAsync("token1", Token));
    }

    [Fact]
    public async Task With_a_refresh_token_it_refreshes()
    {
        _desk.Answer = number => (200, LoginDesk.Issue(number, "\"r" + number + "\""));
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        Assert.Equal("token2", await source.RenewAsync("token1", Token));
        Assert.Equal("token3", await source.RenewAsync("token2", Token));
        Assert.Equal(
            [
                """POST /iocm/app/sec/v1.1.0/refreshToken application/json {"appId":"app 1","secret":"s3cret\u0026of=the\u002Bapp","refreshToken":"r1"}""",
                """POST /iocm/app/sec/v1.1.0/refreshToken application/json {"appId":"app 1","secret":"s3cret\u0026of=the\u002Bapp","refreshToken":"r2"}""",
            ],
            _desk.Asked.Skip(1));
    }

    [Theory]
    [InlineData(403, """{"error_code":"100208","error_desc":"AccessToken or refreshToken is invalid."}""")]
    [InlineData(502, "<html>")]
    [InlineData(200, "{}")]
    public async Task A_refresh_that_fails_becomes_a_login(int status, string body)
    {
        _desk.Answer = number => number == 2 ? (status, body) : (200, LoginDesk.Issue(number, "\"r\""));
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        Assert.Equal("token3", await source.RenewAsync("token1", Token));
        Assert.Equal(["login", "refreshToken", "login"], _desk.Asked.Select(asked => asked.Split(' ')[1].Split('/')[^1]));
    }

    [Fact]
    public async Task A_refused_token_that_was_replaced_meanwhile_costs_no_login()
    {
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        Assert.Equal("token2", await source.RenewAsync("token1", Token));
        Assert.Equal("token2", await source.RenewAsync("token1", Token));
        Assert.Equal(2, _desk.Asked.Count);
    }

    [Fact]
    public async Task A_thousand_callers_after_expiry_make_one_login()
    {
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        _desk.Clock.Advance(TimeSpan.FromHours(1));
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _desk.Gate = gate.Task;
        Task<string>[] callers = [.. Enumerable.Range(0, 1000).Select(_ => Task.Run(() => source.GetAsync(Token).AsTask()))];
        await Task.Delay(50, Token);
        gate.SetResult();
        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("token2", token));
        Assert.Equal(2, _desk.Asked.Count);
    }

    [Fact]
    public async Task A_thousand_callers_with_a_refused_token_make_one_login()
    {
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        Task<string>[] callers = [.. Enumerable.Range(0, 1000).Select(_ => Task.Run(() => source.RenewAsync("token1", Token).AsTask()))];
        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("token2", token));
        Assert.Equal(2, _desk.Asked.Count);
    }

    [Fact]
    public async Task A_failed_login_releases_everyone_with_the_cause_and_the_next_caller_tries_anew()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _desk.Gate = gate.Task;
        _desk.Answer = number => number == 1
            ? (401, """{"error_code":"100208","error_desc":"The secret is wrong."}""")
            : (200, LoginDesk.Issue(number));
        LoginTokenSource source = _desk.Source();
        Task<string>[] callers = [.. Enumerable.Range(0, 100).Select(_ => source.GetAsync(Token).AsTask())];
        gate.SetResult();
        foreach (Task<string> caller in callers)
        {
            var failure = await Assert.ThrowsAsync<AccessTokenException>(() => caller);
            Assert.Equal((401, "100208"), (failure.HttpStatus, failure.ErrorCode.Value));
            Assert.Equal("The platform rejected the login: 100208 (HTTP 401): The secret is wrong.", failure.Message);
        }

        Assert.Single(_desk.Asked);
        Assert.Equal("token2", await source.GetAsync(Token));
    }

    [Fact]
    public async Task One_who_stops_waiting_does_not_stop_the_others()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _desk.Gate = gate.Task;
        LoginTokenSource source = _desk.Source();
        using var impatience = new CancellationTokenSource();
        Task<string> first = source.GetAsync(impatience.Token).AsTask();
        Task<string> second = source.GetAsync(Token).AsTask();
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        gate.SetResult();
        Assert.Equal("token1", await second);
        Assert.Single(_desk.Asked);
    }

    [Fact]
    public async Task A_login_outlives_all_who_waited_for_it()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _desk.Gate = gate.Task;
        LoginTokenSource source = _desk.Source();
        using var impatience = new CancellationTokenSource();
        Task<string> only = source.GetAsync(impatience.Token).AsTask();
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);
        gate.SetResult();
        Assert.Equal("token1", await source.GetAsync(Token));
        Assert.Single(_desk.Asked);
    }

    [Theory]
    [InlineData(200, "<p>@</p>")]
    [InlineData(200, "")]
    [InlineData(200, "{\"echo\":\"@\"}")]
    [InlineData(500, "{\"error_code\":\"@\",\"error_desc\":\"@\"}")]
    public async Task An_odd_answer_is_told_without_the_secret(int status, string body)
    {
        foreach (string echo in new[] { LoginDesk.Secret, Uri.EscapeDataString(LoginDesk.Secret), "app 1", "app+1" })
        {
            _desk.Answer = _ => (status, body.Replace("@", echo, StringComparison.Ordinal));
            var failure = await Assert.ThrowsAsync<AccessTokenException>(() => _desk.Source().GetAsync(Token).AsTask());
            Assert.Equal(status, failure.HttpStatus);
            Assert.DoesNotContain(echo, failure.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_in_an_answer_that_breaks_off_is_not_told()
    {
        _desk.Answer = _ => (200, """{"accessToken":"fresh-t0ken","refreshTok""");
        var failure = await Assert.ThrowsAsync<AccessTokenException>(() => _desk.Source().GetAsync(Token).AsTask());
        Assert.Equal("The platform rejected the login: (HTTP 200): the response is not a JSON object.", failure.Message);
    }

    [Theory]
    [InlineData(200, "{}", "(HTTP 200): the response has no accessToken")]
    [InlineData(200, """{"error_code":"7","error_desc":"no","accessToken":"t"}""", "7 (HTTP 200): no")]
    [InlineData(401, """{"error_desc":"no","accessToken":"t"}""", "(HTTP 401): no")]
    [InlineData(502, "<p>busy</p>", "(HTTP 502): the response is not a JSON object: <p>busy</p>")]
    public async Task A_rejected_login_is_told_with_what_the_platform_said(int status, string body, string told)
    {
        _desk.Answer = _ => (status, body);
        var failure = await Assert.ThrowsAsync<AccessTokenException>(() => _desk.Source().GetAsync(Token).AsTask());
        Assert.Equal("The platform rejected the login: " + told, failure.Message.TrimEnd('.'));
    }

    [Fact]
    public async Task A_login_without_a_connection_or_after_a_redirect_is_told_as_such()
    {
        using var unreachable = new HttpClient(new StubPlatform((_, _) => throw new HttpRequestException("no route")));
        var failure = await Assert.ThrowsAsync<AccessTokenException>(() => Source(unreachable).GetAsync(Token).AsTask());
        Assert.Equal("The login failed: no route", failure.Message);

        using var redirected = new HttpClient(new StubPlatform((request, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent(LoginDesk.Issue(1)),
            RequestMessage = new HttpRequestMessage(HttpMethod.Get, request.RequestUri),
        })));
        failure = await Assert.ThrowsAsync<AccessTokenException>(() => Source(redirected).GetAsync(Token).AsTask());
        Assert.EndsWith("a handler followed a redirect, so this is the response to another request", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_observer_learns_whether_a_token_is_of_a_refresh()
    {
        var noting = new Noting();
        _desk.Answer = number => (200, LoginDesk.Issue(number, "\"r\""));
        LoginTokenSource source = _desk.Source(options => options.Observer = noting);
        await source.RenewAsync(await source.GetAsync(Token), Token);
        Assert.Equal([false, true], noting.Refreshed);
    }

    [Fact]
    public async Task One_who_has_cancelled_gets_no_token()
    {
        LoginTokenSource source = _desk.Source();
        await source.GetAsync(Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await source.GetAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void What_cannot_log_in_is_refused_when_it_is_made()
    {
        Assert.Equal("LoginTokenSourceOptions.AppId is missing.", Refusal(options => options.AppId = null));
        Assert.Equal("LoginTokenSourceOptions.Secret is missing.", Refusal(options => options.Secret = string.Empty));
        Assert.Equal("LoginTokenSourceOptions.TimeProvider is missing.", Refusal(options => options.TimeProvider = null!));
        Assert.Equal("LoginTokenSourceOptions.ServerUrl is missing.", Refusal(options => options.ServerUrl = null));
        Assert.StartsWith(
            "LoginTokenSourceOptions.ServerUrl must use https",
            Refusal(options => options.ServerUrl = new Uri("http://platform.example")),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new LoginTokenSource(null!, new LoginTokenSourceOptions()));
        using var http = new HttpClient(_desk, disposeHandler: false);
        Assert.Throws<ArgumentNullException>(() => new LoginTokenSource(http, null!));
    }

    private static LoginTokenSource Source(HttpClient http) => new(http, new LoginTokenSourceOptions
    {
        ServerUrl = new Uri("https://platform.example:8743"),
        AppId = "app",
        Secret = LoginDesk.Secret,
    });

    private string Refusal(Action<LoginTokenSourceOptions> change) => Assert.Throws<ArgumentException>(() => _desk.Source(change)).Message;

    private sealed class Noting : BatchTaskClientObserver
    {
        public System.Collections.Generic.List<bool> Refreshed { get; } = [];

        public override void OnTokenObtained(bool refreshed) => Refreshed.Add(refreshed);
    }
}
