using System;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Certificates, made as tests need them; each has its key.</summary>
internal static class Pki
{
    public const string ForServers = "1.3.6.1.5.5.7.3.1";
    public const string ForClients = "1.3.6.1.5.5.7.3.2";

    public static X509Certificate2 Root(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Authority(name, key).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-9), DateTimeOffset.UtcNow.AddDays(2));
    }

    public static X509Certificate2 Intermediate(X509Certificate2 issuer, string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Sign(issuer, Authority(name, key), key, DateTimeOffset.UtcNow.AddDays(-5), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>A certificate of a host or a client.</summary>
    /// <param name="issuer">Signs it.</param>
    /// <param name="name">The host name, or the client's.</param>
    /// <param name="usage">What it is for.</param>
    /// <param name="issuerUrl">Where its issuer can be fetched; null for nowhere.</param>
    /// <param name="until">When it expires; null for in half a day.</param>
    public static X509Certificate2 Issue(
        X509Certificate2 issuer, string name, string usage, string? issuerUrl = null, DateTimeOffset? until = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        if (issuerUrl is not null)
        {
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(null, [issuerUrl]));
        }

        DateTimeOffset end = until ?? DateTimeOffset.UtcNow.AddHours(12);
        return Sign(issuer, request, key, end.AddDays(-2), end);
    }

    private static CertificateRequest Authority(string name, ECDsa key)
    {
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        return request;
    }

    private static X509Certificate2 Sign(X509Certificate2 issuer, CertificateRequest request, ECDsa key, DateTimeOffset from, DateTimeOffset until)
    {
        using X509Certificate2 certificate = request.Create(issuer, from, until, Guid.NewGuid().ToByteArray());
        using X509Certificate2 withKey = certificate.CopyWithPrivateKey(key);

        // Through a file's form: what was just made cannot be used for TLS on every system.
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }
}
