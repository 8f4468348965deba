using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
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

    private TlsPlatform(WebApplication application, X509Certificate2 authority, X509Certificate2 client)
    {
        _application = application;
        Authority = authority;
        Client = client;
    }

    public X509Certificate2 Authority { get; }

    /// <summary>The certificate that the platform lets in, with its key.</summary>
    public X509Certificate2 Client { get; }

    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Where the operation redirects to; null creates a task.</summary>
    public string? RedirectTo { get; set; }

    public Uri Url { get; private set; } = null!;

    public static async Task<TlsPlatform> StartAsync(string hostName)
    {
        X509Certificate2 authority = MakeAuthority();
        X509Certificate2 server = Issue(authority, hostName, "1.3.6.1.5.5.7.3.1");
        X509Certificate2 client = Issue(authority, "na", "1.3.6.1.5.5.7.3.2");
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(server, https =>
            {
                https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
                https.ClientCertificateValidation = (certificate, _, _) => certificate.Thumbprint == client.Thumbprint;
            })));
        var platform = new TlsPlatform(builder.Build(), authority, client);
        platform._application.Run(platform.AnswerAsync);
        await platform._application.StartAsync();
        int port = new Uri(platform._application.Urls.Single()).Port;
        platform.Url = new Uri($"https://localhost:{port}");
        return platform;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static X509Certificate2 MakeAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Platform authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static X509Certificate2 Issue(X509Certificate2 authority, string name, string usage)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        using X509Certificate2 certificate = request.Create(
            authority, DateTimeOffset.UtcNow.AddMinutes(-30), DateTimeOffset.UtcNow.AddHours(12), Guid.NewGuid().ToByteArray());
        return certificate.CopyWithPrivateKey(key);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Calls.Enqueue($"{context.Request.Path} {context.Request.Headers["app_key"]}");
        if (RedirectTo != null && context.Request.Path.Value!.EndsWith("/tasks", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location = RedirectTo;
            return;
        }

        await context.Response.WriteAsync("""{"taskID":"42","accessToken":"token","expiresIn":3600}""");
    }
}
