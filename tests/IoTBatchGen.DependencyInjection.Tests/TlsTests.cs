using System;
using System.IO;
using System.Net.Http;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

public class TlsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_certificate_and_an_authority_of_ones_own_reach_the_platform()
    {
        await using TlsPlatform platform = await TlsPlatform.StartAsync("localhost");
        Assert.Equal("42", (await CreateAsync(platform, _ => { })).TaskId);
        Assert.Equal(["/iocm/app/sec/v1.1.0/login ", "/iocm/app/batchtask/v1.1.0/tasks key"], platform.Calls);
    }

    [Fact]
    public async Task Both_can_come_from_files()
    {
        await using TlsPlatform platform = await TlsPlatform.StartAsync("localhost");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("iotb");
        try
        {
            string p12 = Path.Combine(folder.FullName, "na.p12");
            string pem = Path.Combine(folder.FullName, "platform.pem");
            await File.WriteAllBytesAsync(p12, platform.Client.Export(X509ContentType.Pkcs12, "p4ss"), Token);
            await File.WriteAllTextAsync(pem, platform.Authority.ExportCertificatePem(), Token);
            BatchTaskCreated created = await CreateAsync(platform, options =>
            {
                (options.ClientCertificate, options.ClientCertificatePath, options.ClientCertificatePassword) = (null, p12, "p4ss");
                (options.CertificateAuthority, options.CertificateAuthorityPath) = (null, pem);
            });
            Assert.Equal("42", created.TaskId);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_host_name_that_is_not_the_certificates_is_refused_and_nothing_is_sent()
    {
        await using TlsPlatform platform = await TlsPlatform.StartAsync("other.example");
        var failure = await Assert.ThrowsAnyAsync<BatchTaskNotSentException>(() => CreateAsync(platform, _ => { }));
        Assert.Contains("RemoteCertificateNameMismatch", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(platform.Calls);
    }

    [Fact]
    public async Task A_platform_of_an_authority_that_is_not_trusted_is_refused()
    {
        await using TlsPlatform platform = await TlsPlatform.StartAsync("localhost");
        await using TlsPlatform stranger = await TlsPlatform.StartAsync("localhost");
        foreach (X509Certificate2? authority in new[] { null, stranger.Authority })
        {
            var failure = await Assert.ThrowsAnyAsync<BatchTaskNotSentException>(
                () => CreateAsync(platform, options => options.CertificateAuthority = authority));
            Assert.NotNull(Samples.CauseOf<AuthenticationException>(failure));
        }

        Assert.Empty(platform.Calls);
    }

    [Fact]
    public async Task Without_the_client_certificate_the_platform_takes_nothing()
    {
        await using TlsPlatform platform = await TlsPlatform.StartAsync("localhost");
        await Assert.ThrowsAnyAsync<Exception>(() => CreateAsync(platform, options => options.ClientCertificate = null));
        Assert.Empty(platform.Calls);
    }

    [Fact]
    public async Task A_redirect_is_told_and_not_followed()
    {
        await using TlsPlatform platform = await TlsPlatform.StartAsync("localhost");
        platform.RedirectTo = "/elsewhere";
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => CreateAsync(platform, _ => { }));
        Assert.Equal(307, unknown.HttpStatus);
        Assert.DoesNotContain(platform.Calls, call => call.StartsWith("/elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public void A_client_certificate_without_a_key_is_refused_at_the_start()
    {
        using X509Certificate2 bare = X509CertificateLoader.LoadCertificate(SelfSigned().RawData);
        var options = new BatchTaskConnectionOptions { ClientCertificate = bare };
        Assert.Throws<System.Security.Cryptography.CryptographicException>(() => PlatformHandler.Client(options, null));
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = System.Security.Cryptography.ECDsa.Create();
        return new CertificateRequest("CN=na", key, System.Security.Cryptography.HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddHours(1));
    }

    private static async Task<BatchTaskCreated> CreateAsync(TlsPlatform platform, Action<BatchTaskConnectionOptions> change)
    {
        var services = new ServiceCollection();
        services.AddBatchTaskClient(options =>
        {
            Samples.Connect(options, platform.Url);
            options.ClientCertificate = platform.Client;
            options.CertificateAuthority = platform.Authority;
            change(options);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<IBatchTaskClient>().CreateAsync(SampleTask.Create(), Token);
    }
}
