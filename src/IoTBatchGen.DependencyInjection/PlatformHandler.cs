using System;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;

namespace IoTBatchGen.DependencyInjection;

/// <summary>The connections to the platform: mutual TLS, its own certificate authority, no redirects.</summary>
internal static class PlatformHandler
{
    // As often as IHttpClientFactory would: a change of the platform's address in DNS is seen, and of a certificate's file.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    public static SocketsHttpHandler Create(BatchTaskConnectionOptions options, ClientLog log)
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would carry the header app_key to wherever it points.
            AllowAutoRedirect = false,
            UseCookies = false,

            // Its own traces repeat the first line of an answer that it cannot read, and with it what the server was sent.
            ActivityHeadersPropagator = null,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = ConnectionLifetime,
        };
        if (Client(options, log) is { } client)
        {
            // Always this one: by itself the handler would hold it back from a server whose list of authorities does not name its issuer.
            handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => client();
        }

        if (Authorities(options, log) is { } authorities)
        {
            // The runtime builds a chain before it asks; by this policy, so that it fetches nothing either.
            handler.SslOptions.CertificateChainPolicy = PlatformTrust.PolicyOf(authorities());
            handler.SslOptions.RemoteCertificateValidationCallback = new PlatformTrust(authorities).IsTrusted;
        }

        return handler;
    }

    /// <summary>The client certificate with its key, as it is at each connection; null if there is none.</summary>
    public static Func<X509Certificate2>? Client(BatchTaskConnectionOptions options, ClientLog? log)
    {
        if (options.ClientCertificate is { } given)
        {
            Certificates.WithKey(given);
            return () => given;
        }

        return options.ClientCertificatePath is { } path
            ? new CertificateFile<X509Certificate2>(
                nameof(options.ClientCertificatePath), path, file => Certificates.Client(file, options.ClientCertificatePassword), log).Current
            : null;
    }

    /// <summary>The certificate authorities, as they are at each connection; null for those of the system.</summary>
    public static Func<X509Certificate2Collection>? Authorities(BatchTaskConnectionOptions options, ClientLog? log)
    {
        if (options.CertificateAuthority is { } given)
        {
            return () => [given];
        }

        return options.CertificateAuthorityPath is { } path
            ? new CertificateFile<X509Certificate2Collection>(nameof(options.CertificateAuthorityPath), path, Certificates.Authorities, log).Current
            : null;
    }
}
