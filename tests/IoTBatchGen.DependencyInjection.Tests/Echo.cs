using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>A platform that repeats in its answer all that it was sent, headers too; logins succeed as long as a test lets them.</summary>
internal sealed class Echo(Func<string, string> answer, int status, string tokens) : HttpMessageHandler
{
    public bool RefusesLogin { get; init; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        bool isTask = request.RequestUri!.AbsolutePath.EndsWith("/tasks", StringComparison.Ordinal);
        if (!isTask && !RefusesLogin)
        {
            return Answer(200, tokens);
        }

        string headers = string.Join(" ", request.Headers.SelectMany(header => header.Value));
        return Answer(status, answer(headers + " " + body + " " + WebUtility.UrlDecode(body)));
    }

    private static HttpResponseMessage Answer(int status, string body) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
