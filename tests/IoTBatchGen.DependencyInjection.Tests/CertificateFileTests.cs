using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>The files of certificates: broken ones at the start, replaced ones while the application runs.</summary>
public sealed class CertificateFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iotb");
    private readonly Lines _log = new();

    public static TheoryData<string> BrokenFiles => new(Broken("unused").Keys);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string ClientPath => Path.Combine(_folder.FullName, "na.p12");

    private string AuthorityPath => Path.Combine(_folder.FullName, "ca.pem");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public async Task What_is_broken_at_the_start_is_told_by_the_options_name(string file)
    {
        (string option, string path, byte[]? content, string said) = Broken(_folder.FullName)[file];
        if (content is not null)
        {
            await File.WriteAllBytesAsync(path, content, Token);
        }

        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Platform:ServerUrl"] = "https://platform.example",
            ["Platform:AppKey"] = "key-s3cret",
            ["Platform:AppId"] = "app",
            ["Platform:Secret"] = "s3cret",
            ["Platform:ClientCertificatePassword"] = "p4ss-s3cret",
            ["Platform:" + option] = path,
        });
        builder.Services.AddBatchTaskClient();
        builder.Services.Configure<BatchTaskConnectionOptions>(builder.Configuration.GetSection("Platform"));
        using IHost host = builder.Build();
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));
        Assert.StartsWith("BatchTaskConnectionOptions." + option + " ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_client_certificate_is_used_for_new_connections()
    {
        await using TlsPlatform platform = await StartAsync();
        await using ServiceProvider provider = Provider(platform);
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        await client.CreateAsync(SampleTask.Create("one"), Token);
        platform.Client = Pki.Issue(platform.Authority, "na-renewed", Pki.ForClients);
        await Assert.ThrowsAnyAsync<Exception>(() => client.CreateAsync(SampleTask.Create("two"), Token));
        WriteClient(platform.Client);
        await client.CreateAsync(SampleTask.Create("three"), Token);
        await client.CreateAsync(SampleTask.Create("four"), Token);
        Assert.Equal("13 Information The file of ClientCertificatePath was replaced; new connections use it", Assert.Single(_log.Certificates));
    }

    [Fact]
    public async Task A_broken_or_missing_new_client_certificate_keeps_the_old_one_and_is_told_once()
    {
        await using TlsPlatform platform = await StartAsync();
        await using ServiceProvider provider = Provider(platform);
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        byte[] good = await File.ReadAllBytesAsync(ClientPath, Token);
        Action[] faults =
        [
            () => File.WriteAllBytes(ClientPath, good.AsSpan(0, good.Length / 2).ToArray()),
            () => File.WriteAllBytes(ClientPath, []),
            () => File.WriteAllBytes(ClientPath, platform.Client.Export(X509ContentType.Pkcs12, "another password")),
            () => File.Delete(ClientPath),
        ];
        foreach (Action fault in faults)
        {
            fault();
            await client.CreateAsync(SampleTask.Create(), Token);
            await client.CreateAsync(SampleTask.Create(), Token);
        }

        Assert.Equal(faults.Length, _log.Certificates.Length);
        Assert.All(_log.Certificates, line => Assert.StartsWith("14 Error The file of ClientCertificatePath cannot be used any more", line, StringComparison.Ordinal));
        WriteClient(Pki.Issue(platform.Authority, "na-renewed", Pki.ForClients));
        platform.Client = X509CertificateLoader.LoadPkcs12FromFile(ClientPath, "p4ss");
        await client.CreateAsync(SampleTask.Create(), Token);
        Assert.StartsWith("13 Information", _log.Certificates[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_authority_is_used_for_new_connections_and_the_old_one_trusted_no_more()
    {
        await using TlsPlatform platform = await StartAsync();
        await using ServiceProvider provider = Provider(platform);
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        await client.CreateAsync(SampleTask.Create(), Token);
        X509Certificate2 ofOld = platform.Server, renewed = Pki.Root("Platform authority renewed");
        platform.Server = Pki.Issue(renewed, "localhost", Pki.ForServers);
        await Assert.ThrowsAnyAsync<BatchTaskNotSentException>(() => client.CreateAsync(SampleTask.Create(), Token));

        await File.WriteAllTextAsync(AuthorityPath, "-----BEGIN CERTIFICATE-----\nMII", Token);
        await Assert.ThrowsAnyAsync<BatchTaskNotSentException>(() => client.CreateAsync(SampleTask.Create(), Token));
        await File.WriteAllTextAsync(AuthorityPath, renewed.ExportCertificatePem(), Token);
        await client.CreateAsync(SampleTask.Create(), Token);
        platform.Server = ofOld;
        await Assert.ThrowsAnyAsync<BatchTaskNotSentException>(() => client.CreateAsync(SampleTask.Create(), Token));
        Assert.Equal(["14 Error", "13 Information"], _log.Certificates.Select(line => string.Join(' ', line.Split(' ')[..2])));
    }

    [Fact]
    public async Task A_file_behind_links_that_are_turned_is_a_replaced_one()
    {
        // As a secret that is mounted into a container: ca.pem → ..data/ca.pem, ..data → ..1.
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows asks for a right to make links.");
        await using TlsPlatform platform = await StartAsync();
        X509Certificate2 renewed = Pki.Root("Platform authority renewed");
        foreach ((string version, X509Certificate2 authority) in new[] { ("..1", platform.Authority), ("..2", renewed) })
        {
            string folder = _folder.CreateSubdirectory(version).FullName;
            await File.WriteAllTextAsync(Path.Combine(folder, "ca.pem"), authority.ExportCertificatePem(), Token);
            File.SetLastWriteTimeUtc(Path.Combine(folder, "ca.pem"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        string data = Path.Combine(_folder.FullName, "..data");
        Directory.CreateSymbolicLink(data, "..1");
        File.Delete(AuthorityPath);
        File.CreateSymbolicLink(AuthorityPath, Path.Combine("..data", "ca.pem"));
        await using ServiceProvider provider = Provider(platform);
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();
        await client.CreateAsync(SampleTask.Create(), Token);
        platform.Server = Pki.Issue(renewed, "localhost", Pki.ForServers);
        Directory.Delete(data);
        Directory.CreateSymbolicLink(data, "..2");
        await client.CreateAsync(SampleTask.Create(), Token);
    }

    [Fact]
    public async Task A_log_that_throws_hinders_no_connection()
    {
        await using TlsPlatform platform = await StartAsync();
        using var file = new CertificateFileProbe(ClientPath, new ClientLog(new Throwing()));
        WriteClient(Pki.Issue(platform.Authority, "na-renewed", Pki.ForClients));
        Assert.Contains("renewed", file.Subject, StringComparison.Ordinal);
        File.Delete(ClientPath);
        Assert.Contains("renewed", file.Subject, StringComparison.Ordinal);
    }

    private static Dictionary<string, (string Option, string Path, byte[]? Content, string Said)> Broken(string folder)
    {
        const string Client = nameof(BatchTaskConnectionOptions.ClientCertificatePath);
        const string Authority = nameof(BatchTaskConnectionOptions.CertificateAuthorityPath);
        X509Certificate2 root = Pki.Root("root");
        string pem = root.ExportCertificatePem();
        string second = pem[..^60] + "\n-----END CERTIFICATE-----";
        string file = Path.Combine(folder, "file");
        return new()
        {
            ["an empty path of the client"] = (Client, "", null, "is empty"),
            ["a blank path of the client"] = (Client, "  ", null, "is empty"),
            ["an empty path of the authority"] = (Authority, "", null, "is empty"),
            ["a path with a zero"] = (Authority, "a\0b", null, "cannot be used"),
            ["a folder"] = (Authority, folder, null, "cannot be used"),
            ["a missing file of the authority"] = (Authority, file, null, "cannot be used"),
            ["a missing file of the client"] = (Client, file, null, "cannot be used"),
            ["an empty file of the authority"] = (Authority, file, [], "is empty"),
            ["an empty file of the client"] = (Client, file, [], "is empty"),
            ["a text as the authority"] = (Authority, file, Encoding.UTF8.GetBytes("our authority"), "neither PEM nor DER"),
            ["a text as the client"] = (Client, file, Encoding.UTF8.GetBytes("our certificate"), "PKCS#12"),
            ["PEM as the client"] = (Client, file, Encoding.UTF8.GetBytes(pem), "c"),
            ["a wrong password"] = (Client, file, root.Export(X509ContentType.Pkcs12, "another"), "password"),
            ["a client without a key"] = (
                Client, file, X509CertificateLoader.LoadCertificate(root.RawData).Export(X509ContentType.Pkcs12, "p4ss-s3cret")!, "no private key"),
            ["half a PEM"] = (Authority, file, Encoding.UTF8.GetBytes(pem[..200]), "certificate 1 of the 1"),
            ["a bundle whose second is cut off"] = (Authority, file, Encoding.UTF8.GetBytes(pem + "\n" + pem[..200]), "certificate 2 of the 2"),
            ["a bundle whose second is damaged"] = (Authority, file, Encoding.UTF8.GetBytes(pem + "\n" + second), "of the 2"),
            ["a label that would be passed over"] = (
                Authority, file, Encoding.UTF8.GetBytes(pem + "\n" + pem.Replace(" CERT", " TRUSTED CERT", StringComparison.Ordinal)), "certificate 2 of the 2"),
            ["a key without a certificate"] = (
                Authority, file, Encoding.UTF8.GetBytes(root.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()), "neither PEM nor DER"),
            ["two DER in a file"] = (Authority, file, [.. root.RawData, .. root.RawData], "DER"),
            ["a file that is too large"] = (Authority, file, new byte[5_000_000], "4 MiB"),
        };
    }

    private async Task<TlsPlatform> StartAsync()
    {
        TlsPlatform platform = await TlsPlatform.StartAsync("localhost");
        platform.ClosesConnections = true;
        WriteClient(platform.Client);
        await File.WriteAllTextAsync(AuthorityPath, platform.Authority.ExportCertificatePem(), Token);
        return platform;
    }

    private void WriteClient(X509Certificate2 certificate) =>
        File.WriteAllBytes(ClientPath, certificate.Export(X509ContentType.Pkcs12, "p4ss"));

    private ServiceProvider Provider(TlsPlatform platform)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_log));
        services.AddBatchTaskClient(options =>
        {
            Samples.Connect(options, platform.Url);
            options.ClientCertificatePath = ClientPath;
            options.ClientCertificatePassword = "p4ss";
            options.CertificateAuthorityPath = AuthorityPath;
        });
        return services.BuildServiceProvider();
    }

    private sealed class CertificateFileProbe(string path, ClientLog log) : IDisposable
    {
        private readonly CertificateFile<X509Certificate2> _file = new("ClientCertificatePath", path, bytes => Certificates.Client(bytes, "p4ss"), log);

        public string Subject => _file.Current().Subject;

        public void Dispose() => _file.Current().Dispose();
    }

    private sealed class Throwing : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw new InvalidOperationException("log");

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("log");
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly List<(EventId Id, string Text)> _lines = [];

        public string[] Certificates
        {
            get
            {
                lock (_lines)
                {
                    return [.. _lines.Where(line => line.Id.Id is 13 or 14 && line.Text.Contains("The file of", StringComparison.Ordinal)).Select(line => line.Id.Id + " " + line.Text)];
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines)
            {
                _lines.Add((eventId, logLevel + " " + formatter(state, exception)));
            }
        }

        public void Dispose()
        {
        }
    }
}
