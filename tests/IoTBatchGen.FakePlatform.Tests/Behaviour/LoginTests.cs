using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

public sealed class LoginTests
{
    private const string Form = "appId=fake-app-id&secret=fake-secret";

    [Fact]
    public async Task A_login_issues_a_token_that_is_accepted()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        Reply login = await na.LoginAsync(Form);
        Assert.Equal(
            """{"accessToken":"fake-access-token-1","tokenType":"bearer","refreshToken":"fake-refresh-token-1","expiresIn":3600,"scope":"default"}""",
            login.Body);
        Assert.Equal(login.AccessToken, platform.AccessToken);
        Assert.Equal("POST /iocm/app/sec/v1.1.0/login -> 200", Assert.Single(platform.Requests).ToString());
        Assert.Null(await PostWith(na, login.AccessToken!));
    }

    [Fact]
    public async Task Only_the_last_token_is_valid()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        Reply first = await na.LoginAsync(Form);
        Reply second = await na.LoginAsync(Form);
        Assert.Equal("1010005", await PostWith(na, "fake-access-token"));
        Assert.Equal("1010005", await PostWith(na, first.AccessToken!));
        Assert.Null(await PostWith(na, second.AccessToken!));
    }

    [Fact]
    public async Task A_token_expires()
    {
        var time = new FakeTimeProvider();
        await using FakeIoTPlatform platform = await Start(new() { TimeProvider = time, TokenLifetime = TimeSpan.FromMinutes(2) });
        using var na = new NorthboundApplication(platform);
        string token = (await na.LoginAsync(Form)).AccessToken!;
        time.Advance(TimeSpan.FromSeconds(119));
        Assert.Null(await PostWith(na, token));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("1010005", await PostWith(na, token));
    }

    [Fact]
    public async Task A_token_can_be_made_to_expire()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        platform.ExpireToken();
        Assert.Equal("1010005", await PostWith(na, "fake-access-token"));
        Assert.Null(await PostWith(na, (await na.LoginAsync(Form)).AccessToken!));
    }

    [Fact]
    public async Task A_refresh_takes_the_last_refresh_token_once()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        await na.LoginAsync(Form);
        const string Refresh = """{"appId":"fake-app-id","secret":"fake-secret","refreshToken":"fake-refresh-token-1"}""";
        Reply refreshed = await na.RefreshAsync(Refresh);
        Assert.Equal(("fake-access-token-2", "fake-refresh-token-2"), (refreshed.AccessToken, refreshed.RefreshToken));
        Reply again = await na.RefreshAsync(Refresh);
        Assert.Equal((401, "100006"), (again.Status, again.ErrorCode));
        Assert.Null(await PostWith(na, "fake-access-token-2"));
    }

    [Fact]
    public async Task Without_refresh_tokens_there_is_none()
    {
        await using FakeIoTPlatform platform = await Start(new() { IssueRefreshTokens = false });
        using var na = new NorthboundApplication(platform);
        Assert.Contains("\"refreshToken\":null", (await na.LoginAsync(Form)).Body, StringComparison.Ordinal);
        Assert.Equal("100006", (await na.RefreshAsync("""{"appId":"fake-app-id","secret":"fake-secret"}""")).ErrorCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("appId=fake-app-id")]
    [InlineData("appId=fake-app-id&secret=other")]
    [InlineData("appId=other&secret=fake-secret")]
    [InlineData("appid=fake-app-id&secret=fake-secret")]
    [InlineData("=&&=x&appId&secret")]
    public async Task A_wrong_secret_is_rejected_and_the_old_token_stays(string form)
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        Reply rejected = await na.LoginAsync(form);
        Assert.Equal((401, "100208"), (rejected.Status, rejected.ErrorCode));
        Assert.Null(await PostWith(na, "fake-access-token"));
    }

    [Theory]
    [InlineData("""{"appId":"fake-app-id","secret":"other","refreshToken":"fake-refresh-token-1"}""", "100208")]
    [InlineData("""{"appId":7,"secret":null,"refreshToken":[]}""", "100208")]
    [InlineData("[]", "50400")]
    [InlineData("{", "50400")]
    public async Task A_wrong_refresh_is_rejected(string json, string code)
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        await na.LoginAsync(Form);
        Assert.Equal(code, (await na.RefreshAsync(json)).ErrorCode);
    }

    [Fact]
    public async Task A_secret_may_hold_what_a_form_escapes()
    {
        await using FakeIoTPlatform platform = await Start(new() { Secret = "a&b=c +%水" });
        using var na = new NorthboundApplication(platform);
        Assert.Equal(200, (await na.LoginAsync("appId=fake-app-id&secret=a%26b%3Dc+%2B%25%E6%B0%B4")).Status);
    }

    private static async Task<string?> PostWith(NorthboundApplication na, string token)
    {
        na.Authorization = "Bearer " + token;
        na.ContentType = "application/json";
        return (await na.PostAsync(Bodies.Of("t" + Guid.NewGuid().ToString("N")))).ErrorCode;
    }

    private static Task<FakeIoTPlatform> Start(FakePlatformOptions? options = null) =>
        FakeIoTPlatform.StartAsync(options, TestContext.Current.CancellationToken);
}
