using System;
using System.Linq;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace IoTBatchGen.DependencyInjection;

/// <summary>Trusts a platform whose certificate comes from the authorities of the options, under the host name that is called.</summary>
/// <remarks>
/// A callback and not a policy alone, because the authorities' file may be replaced: the handler copies a policy once. It decides about the
/// chain only. Whether there is a certificate, and whether it is of the host that is called, the runtime has said before.
/// </remarks>
internal sealed class PlatformTrust(Func<X509Certificate2Collection> authorities)
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>Who is trusted by these authorities alone, without a call to anybody.</summary>
    /// <param name="authorities">Roots, and the intermediates between them and the platform.</param>
    public static X509ChainPolicy PolicyOf(X509Certificate2Collection authorities)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,

            // The handler's own default. A private authority rarely publishes revocations.
            RevocationMode = X509RevocationMode.NoCheck,

            // A server's certificate contains addresses for downloading its issuer, so its creator could choose which servers the client calls.
            DisableCertificateDownloads = true,
        };
        policy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        foreach (X509Certificate2 authority in authorities)
        {
            bool isRoot = authority.SubjectName.RawData.AsSpan().SequenceEqual(authority.IssuerName.RawData);
            (isRoot ? policy.CustomTrustStore : policy.ExtraStore).Add(authority);
        }

        return policy;
    }

    /// <summary>For <see cref="SslClientAuthenticationOptions.RemoteCertificateValidationCallback"/>.</summary>
    /// <exception cref="AuthenticationException">The platform is not trusted; it says why, where a false would not.</exception>
    public bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        SslPolicyErrors notOfTheChain = errors & ~SslPolicyErrors.RemoteCertificateChainErrors;
        if (notOfTheChain != SslPolicyErrors.None || certificate is not X509Certificate2 platform)
        {
            throw new AuthenticationException($"The platform's certificate was rejected: {notOfTheChain}; it must be for the host that is called.");
        }

        using var own = new X509Chain { ChainPolicy = PolicyOf(authorities()) };
        if (chain is not null)
        {
            // What the platform sent along.
            own.ChainPolicy.ExtraStore.AddRange(chain.ChainPolicy.ExtraStore);
        }

        return own.Build(platform)
            ? true
            : throw new AuthenticationException(
                "The platform's certificate was rejected: it was not issued by the certificate authority of the options, or is not valid: "
                + string.Join(", ", own.ChainStatus.Select(status => status.Status).Distinct()) + ".");
    }
}
