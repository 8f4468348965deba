using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Handlers that follow redirects: the body goes to the platform only, and what the other address answers is not its answer.</summary>
public class RedirectTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(301, true)]
    [InlineData(302, true)]
    [InlineData(303, true)]
    [InlineData(307, true)]
    [InlineData(308, true)]
    [InlineData(301, false)]
    [InlineData(303, false)]
    [InlineData(307, false)]
    [InlineData(308, false)]
    public async Task What_another_address_answers_tells_nothing_of_the_task(int status, bool isGuarded)
    {
        foreach (string answer in new[] { """{"taskID":"42"}""", """{"error_code":"50400"}""" })
        {
            await using WebApplication platform = Platform(status, answer, out ConcurrentQueue<string> bodies);
            await platform.StartAsync(Token);
            var url = new Uri(platform.Urls.Single());
            await using ServiceProvider provider = Provider(url);
            using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = true });
            IBatchTaskClient client = isGuarded ? provider.GetRequiredService<IBatchTaskClient>() : Bare(http, url);
            await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(SampleTask.Create(), Token));
            Assert.Equal("/iocm/app/batchtask/v1.1.0/tasks", Assert.Single(bodies));
        }
    }

    private static ServiceProvider Provider(Uri url)
    {
        var services = new ServiceCollection();
        services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = url;
            options.AppKey = "key";
            options.AppId = "app";
            options.AccessTokenSource = new Fixed();
        }).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = true });
        return services.BuildServiceProvider();
    }

    private static BatchTaskClient Bare(HttpClient http, Uri url) => new(http, new BatchTaskClientOptions
    {
        ServerUrl = url,
        AppKey = "key",
        AppId = "app",
        AccessTokenSource = new Fixed(),
    });

    private static WebApplication Platform(int status, string answer, out ConcurrentQueue<string> bodies)
    {
        var seen = new ConcurrentQueue<string>();
        bodies = seen;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication application = builder.Build();
        application.Run(async context =>
        {
            using var body = new System.IO.MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            if (body.Length != 0)
            {
                seen.Enqueue(context.Request.Path);
            }

            if (context.Request.Path.Value!.EndsWith("/tasks", StringComparison.Ordinal))
            {
                context.Response.StatusCode = status;
                context.Response.Headers.Location = "/elsewhere";
                return;
            }

            await context.Response.WriteAsync(answer);
        });
        return application;
    }

    private sealed class Fixed : IAccessTokenSource
    {
        public ValueTask<string> GetAsync(CancellationToken cancellationToken) => new("token");

        public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken) => new("token");
    }
}
