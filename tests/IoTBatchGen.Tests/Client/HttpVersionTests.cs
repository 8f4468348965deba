using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>Every call goes out under the HTTP version that the HttpClient says.</summary>
public sealed class HttpVersionTests : IDisposable
{
    private readonly Versions _versions = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _versions.Dispose();

    [Theory]
    [InlineData("1.0", HttpVersionPolicy.RequestVersionExact)]
    [InlineData("1.1", HttpVersionPolicy.RequestVersionOrLower)]
    [InlineData("2.0", HttpVersionPolicy.RequestVersionExact)]
    [InlineData("3.0", HttpVersionPolicy.RequestVersionOrHigher)]
    public async Task A_task_a_login_and_a_refresh_do(string version, HttpVersionPolicy policy)
    {
        using var http = new HttpClient(_versions, disposeHandler: false)
        {
            DefaultRequestVersion = new Version(version),
            DefaultVersionPolicy = policy,
        };
        BatchTaskClientOptions options = StubPlatform.Options();
        options.AccessTokenProvider = null;
        var tokens = new LoginTokenSource(http, new LoginTokenSourceOptions { ServerUrl = options.ServerUrl, AppId = "app", Secret = "secret" });
        options.AccessTokenSource = tokens;
        await new BatchTaskClient(http, options).CreateAsync(Samples.Task(), Token);
        await tokens.RenewAsync("token", Token);
        Assert.Equal(
            [$"login {version} {policy}", $"tasks {version} {policy}", $"refreshToken {version} {policy}"],
            _versions.Seen);
    }

    private sealed class Versions : HttpMessageHandler
    {
        public List<string> Seen { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(System.IO.Stream.Null, cancellationToken);
            Seen.Add($"{request.RequestUri!.Segments[^1]} {request.Version} {request.VersionPolicy}");
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("""{"taskID":"42","accessToken":"token","refreshToken":"r","expiresIn":3600}"""),
            };
        }
    }
}
