using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Whom the client trusts where the options name a certificate authority.</summary>
public sealed class AuthorityTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iotb");
    // Of a name that no store of this computer knows.
    private readonly X509Certificate2 _root = Pki.Root("root " + Guid.NewGuid());
    private readonly X509Certificate2 _between;

    public AuthorityTests() => _between = Pki.Intermediate(_root, "between " + Guid.NewGuid());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_certificate_of_a_bundle_is_trusted()
    {
        string first = Pki.Root("first").ExportCertificatePem(), last = Pki.Root("last").ExportCertificatePem();
        string own = _root.ExportCertificatePem();
        X509Certificate2 platform = Pki.Issue(_root, "localhost", Pki.ForServers);
        foreach (string bundle in new[]
                 {
                     own,
                     own + "\n" + last,
                     first + "\n" + own,
                     first + "\n" + last + "\n" + own,
                     "# first\n" + first + "\n\n  # ours, until 2027\n" + own + "\n",
                     (first + "\n" + own + "\n").Replace("\n", "\r\n", StringComparison.Ordinal),
                 })
        {
            Assert.True(await IsTrustedAsync(Write(bundle), platform), bundle);
        }

        Assert.False(await IsTrustedAsync(Write(first + "\n" + last), platform));
        Assert.True(await IsTrustedAsync(Write(own, Encoding.Unicode), platform));
        Assert.True(await IsTrustedAsync(Write(own, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), platform));
        Assert.True(await IsTrustedAsync(Write(_root.RawData), platform));
    }

    [Fact]
    public async Task What_stands_between_comes_from_the_bundle_or_from_the_platform()
    {
        X509Certificate2 platform = Pki.Issue(_between, "localhost", Pki.ForServers);
        string root = Write(_root.ExportCertificatePem());
        Assert.True(await IsTrustedAsync(Write(_between.ExportCertificatePem() + "\n" + _root.ExportCertificatePem()), platform));
        Assert.True(await IsTrustedAsync(root, platform, _between));
        Assert.False(await IsTrustedAsync(root, platform));
    }

    [Fact]
    public async Task The_platform_is_of_the_called_host_a_server_and_not_expired()
    {
        string root = Write(_root.ExportCertificatePem());
        Assert.Contains("NameMismatch", await RefusalAsync(root, Pki.Issue(_root, "other.example", Pki.ForServers)), StringComparison.Ordinal);
        Assert.Contains("NotValidForUsage", await RefusalAsync(root, Pki.Issue(_root, "localhost", Pki.ForClients)), StringComparison.Ordinal);
        Assert.Contains(
            "NotTimeValid",
            await RefusalAsync(root, Pki.Issue(_root, "localhost", Pki.ForServers, until: DateTimeOffset.UtcNow.AddDays(-1))),
            StringComparison.Ordinal);
        Assert.Contains("UntrustedRoot", await RefusalAsync(root, Pki.Root("localhost")), StringComparison.Ordinal);

        // Of the right name, signed by one of the same name.
        Assert.DoesNotContain(
            "accepted", await RefusalAsync(root, Pki.Issue(Pki.Root(_root.Subject[3..]), "localhost", Pki.ForServers)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_fetched_that_the_platforms_certificate_points_to()
    {
        using var library = new Library(_between.RawData);
        X509Certificate2 platform = Pki.Issue(_between, "localhost", Pki.ForServers, library.Url + "between.cer");
        Assert.False(await IsTrustedAsync(Write(_root.ExportCertificatePem()), platform));
        Assert.Empty(library.Asked);

        // It is to be had there. (To let a chain fetch it would leave it in the store of the user who runs the tests.)
        using var http = new HttpClient();
        Assert.Equal(_between.RawData, await http.GetByteArrayAsync(new Uri(library.Url + "between.cer"), Token));
    }

    private static async Task<string> RefusalAsync(string authorityPath, X509Certificate2 server, params X509Certificate2[] along)
    {
        using var platform = new TlsListener(server, along);
        var services = new ServiceCollection();
        services.AddBatchTaskClient(options =>
        {
            Samples.Connect(options, platform.Url);
            options.CertificateAuthorityPath = authorityPath;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        var failure = await Assert.ThrowsAnyAsync<BatchTaskNotSentException>(
            () => provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token));
        return Samples.CauseOf<AuthenticationException>(failure) is { } refused ? refused.Message : "accepted";
    }

    private static async Task<bool> IsTrustedAsync(string authorityPath, X509Certificate2 server, params X509Certificate2[] along) =>
        await RefusalAsync(authorityPath, server, along) == "accepted";

    private string Write(string text, Encoding? encoding = null)
    {
        string path = Path.Combine(_folder.FullName, Guid.NewGuid() + ".pem");
        File.WriteAllText(path, text, encoding ?? new UTF8Encoding(false));
        return path;
    }

    private string Write(byte[] bytes)
    {
        string path = Path.Combine(_folder.FullName, Guid.NewGuid() + ".cer");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Gives out a certificate, and remembers who asked.</summary>
    private sealed class Library : IDisposable
    {
        private readonly HttpListener _listener = new();

        public Library(byte[] certificate)
        {
            using (var free = new TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                Url = $"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}/";
            }

            _listener.Prefixes.Add(Url);
            _listener.Start();
            _ = AnswerAsync(certificate);
        }

        public string Url { get; }

        public ConcurrentQueue<string> Asked { get; } = new();

        public void Dispose() => _listener.Close();

        private async Task AnswerAsync(byte[] certificate)
        {
            try
            {
                while (true)
                {
                    HttpListenerContext call = await _listener.GetContextAsync();
                    Asked.Enqueue(call.Request.RawUrl!);
                    await call.Response.OutputStream.WriteAsync(certificate);
                    call.Response.Close();
                }
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The test has ended.
            }
        }
    }
}
