using System;
using System.Security.Cryptography.X509Certificates;

namespace IoTBatchGen.DependencyInjection;

/// <summary>The certificates that the options name.</summary>
internal static class Certificates
{
    /// <summary>The client certificate with its key; null for none.</summary>
    /// <exception cref="InvalidOperationException">The certificate has no key, so it cannot identify anybody.</exception>
    public static X509Certificate2? Client(BatchTaskConnectionOptions options)
    {
        X509Certificate2? certificate = options.ClientCertificate;
        if (certificate == null && options.ClientCertificatePath != null)
        {
#if NET10_0_OR_GREATER
            certificate = X509CertificateLoader.LoadPkcs12FromFile(options.ClientCertificatePath, options.ClientCertificatePassword);
#else
            certificate = new X509Certificate2(options.ClientCertificatePath, options.ClientCertificatePassword);
#endif
        }

        return certificate == null || certificate.HasPrivateKey
            ? certificate
            : throw new InvalidOperationException("The client certificate has no private key.");
    }

    /// <summary>The certificate authority; null for those of the system.</summary>
    public static X509Certificate2? Authority(BatchTaskConnectionOptions options)
    {
        if (options.CertificateAuthority != null || options.CertificateAuthorityPath == null)
        {
            return options.CertificateAuthority;
        }

#if NET10_0_OR_GREATER
        return X509CertificateLoader.LoadCertificateFromFile(options.CertificateAuthorityPath);
#else
        return new X509Certificate2(options.CertificateAuthorityPath);
#endif
    }
}
