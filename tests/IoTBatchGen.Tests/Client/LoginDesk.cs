using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>Issues tokens, counts who asks, and answers when a test lets it.</summary>
internal sealed class LoginDesk : HttpMessageHandler
{
    public const string Secret = "s3cret&of=the+app";
    private int _issued;

    /// <summary>What was asked: path, content type and body of each call.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>What to answer, with the number of the call from 1; the default is a token of an hour without a refresh token.</summary>
    public Func<int, (int Status, string Body)> Answer { get; set; } = number => (200, Issue(number));

    /// <summary>Set: nothing is answered before it ends.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public ManualClock Clock { get; } = new();

    public static string Issue(int number, string refreshToken = "null", string expiresIn = "3600") =>
        $$"""{"accessToken":"token{{number}}","tokenType":"bearer","refreshToken":{{refreshToken}},"expiresIn":{{expiresIn}},"scope":"default"}""";

    public LoginTokenSource Source(Action<LoginTokenSourceOptions>? change = null)
    {
        var options = new LoginTokenSourceOptions
        {
            ServerUrl = new Uri("https://platform.example:8743"),
            AppId = "app 1",
            Secret = Secret,
            TimeProvider = Clock,
        };
        change?.Invoke(options);
        return new LoginTokenSource(new HttpClient(this, disposeHandler: false), options);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        int number;
        lock (Asked)
        {
            Asked.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {request.Content.Headers.ContentType} {body}");
            number = ++_issued;
        }

        await Gate.WaitAsync(cancellationToken);
        (int status, string answer) = Answer(number);
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
