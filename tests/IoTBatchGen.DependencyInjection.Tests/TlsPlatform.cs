using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>A platform over mutual TLS, with an authority of its own; it keeps who called which path.</summary>
internal sealed class TlsPlatform : IAsyncDisposable
{
    private readonly WebApplication _application;

    private TlsPlatform(WebApplication application, X509Certificate2 authority, X509Certificate2 client, X509Certificate2 server)
    {
        _application = application;
        Authority = authority;
        Client = client;
        Server = server;
    }

    public X509Certificate2 Authority { get; }

    /// <summary>The certificate that the platform lets in, with its key.</summary>
    public X509Certificate2 Client { get; set; }

    /// <summary>The platform's own, at the next connection.</summary>
    public X509Certificate2 Server { get; set; }

    /// <summary>Whether each call needs a connection of its own.</summary>
    public bool ClosesConnections { get; set; }

    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Where the operation redirects to; null creates a task.</summary>
    public string? RedirectTo { get; set; }

    public Uri Url { get; private set; } = null!;

    public static async Task<TlsPlatform> StartAsync(string hostName)
    {
        X509Certificate2 authority = Pki.Root("Platform authority");
        X509Certificate2 server = Pki.Issue(authority, hostName, Pki.ForServers);
        X509Certificate2 client = Pki.Issue(authority, "na", Pki.ForClients);
        TlsPlatform? platform = null;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(https =>
            {
                https.ServerCertificateSelector = (_, _) => platform!.Server;
                https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
                https.ClientCertificateValidation = (certificate, _, _) => certificate.Thumbprint == platform!.Client.Thumbprint;
            })));
        platform = new TlsPlatform(builder.Build(), authority, client, server);
        platform._application.Run(platform.AnswerAsync);
        await platform._application.StartAsync();
        int port = new Uri(platform._application.Urls.Single()).Port;
        platform.Url = new Uri($"https://localhost:{port}");
        return platform;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (ClosesConnections)
        {
            context.Response.Headers.Connection = "close";
        }

        Calls.Enqueue($"{context.Request.Path} {context.Request.Headers["app_key"]}");
        if (RedirectTo is not null && context.Request.Path.Value!.EndsWith("/tasks", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location = RedirectTo;
            return;
        }

        await context.Response.WriteAsync("""{"taskID":"42","accessToken":"token","expiresIn":3600}""");
    }
}
