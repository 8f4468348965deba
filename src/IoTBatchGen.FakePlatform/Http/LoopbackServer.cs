using System;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Kestrel on 127.0.0.1.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private static readonly TimeSpan GraceForOpenRequests = TimeSpan.FromMilliseconds(200);

    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application)
    {
        _application = application;
        Url = new Uri(application.Urls.Single());
    }

    public Uri Url { get; }

    public static async Task<LoopbackServer> StartAsync(int port, RequestHandler handler, CancellationToken cancellationToken)
    {
        // The empty builder reads neither environment variables nor appsettings.json, so the surroundings of a test cannot
        // move the server to another address.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyReader.HardLimit;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        WebApplication application = builder.Build();
        application.Run(handler.HandleAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new LoopbackServer(application);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var grace = new CancellationTokenSource(GraceForOpenRequests);
        await _application.StopAsync(grace.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }
}
