using System;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;

namespace IoTBatchGen.DependencyInjection;

/// <summary>The connections to the platform: mutual TLS, its own certificate authority, no redirects.</summary>
internal static class PlatformHandler
{
    // As often as IHttpClientFactory would: a change of the platform's address in DNS is seen.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    public static SocketsHttpHandler Create(BatchTaskConnectionOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would carry the header app_key to wherever it points.
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = ConnectionLifetime,
        };
        if (Certificates.Client(options) is { } client)
        {
            // Always this one: by itself the handler would hold it back from a server whose list of authorities does not name its issuer.
            handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => client;
        }

        if (Certificates.Authority(options) is { } authority)
        {
            // A policy, not a callback: whom to trust is replaced, and the host name is checked as before.
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { authority },

                // The handler's own default. A private authority rarely publishes revocations.
                RevocationMode = X509RevocationMode.NoCheck,
            };
        }

        return handler;
    }
}
