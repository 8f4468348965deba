using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading.RateLimiting;

namespace IoTBatchGen.DependencyInjection;

/// <summary>How the client of the service collection reaches the platform and as whom; can be bound to a configuration section.</summary>
/// <remarks>Checked when the host starts: an <c>OptionsValidationException</c> names what is wrong, never a secret.</remarks>
public sealed class BatchTaskConnectionOptions
{
    /// <inheritdoc cref="BatchTaskClientOptions.ServerUrl"/>
    public Uri? ServerUrl { get; set; }

    /// <inheritdoc cref="BatchTaskClientOptions.AppKey"/>
    public string? AppKey { get; set; }

    /// <inheritdoc cref="BatchTaskClientOptions.AppId"/>
    /// <remarks>Mandatory for a login with <see cref="Secret"/>.</remarks>
    public string? AppId { get; set; }

    /// <summary>
    /// The application's secret, to log in with. This or <see cref="AccessTokenSource"/> is mandatory. It belongs into a secret store,
    /// not into a settings file.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>
    /// Gives the source of access tokens instead of a login, for instances that share one token. The service provider disposes it where it
    /// is a service.
    /// </summary>
    public Func<IServiceProvider, IAccessTokenSource>? AccessTokenSource { get; set; }

    /// <inheritdoc cref="BatchTaskClientOptions.Validation"/>
    public BatchTaskValidation Validation { get; set; } = BatchTaskValidation.Strict;

    /// <inheritdoc cref="BatchTaskClientOptions.MaxRetries"/>
    public int MaxRetries { get; set; } = 5;

    /// <inheritdoc cref="BatchTaskClientOptions.RetryDelay"/>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <inheritdoc cref="BatchTaskClientOptions.ResolveUnknownOutcome"/>
    public bool ResolveUnknownOutcome { get; set; }

    /// <summary>
    /// Calls a minute, 100 unless set; null limits nothing. API document, "Error Codes", 1010009. Callers beyond it queue.
    /// </summary>
    public int? MaxCallsPerMinute { get; set; } = BatchTaskLimits.MaxCallsPerMinute;

    /// <summary>
    /// Unfinished tasks; null, the default, limits nothing. API document, "Error Codes", 105001: the platform allows 10.
    /// </summary>
    /// <remarks>
    /// Off unless set, for it needs the application's help: callers beyond it queue until <see cref="BatchTaskCreated.ReportFinished"/>
    /// says that a task has ended, or its timeout has passed.
    /// </remarks>
    public int? MaxUnfinishedTasks { get; set; }

    /// <summary>
    /// Gives a limiter of calls in place of <see cref="MaxCallsPerMinute"/>, for instances that share one. The service provider disposes
    /// it where it is a service.
    /// </summary>
    public Func<IServiceProvider, RateLimiter>? CallLimiter { get; set; }

    /// <summary>Gives a limiter of unfinished tasks in place of <see cref="MaxUnfinishedTasks"/>, as <see cref="CallLimiter"/>.</summary>
    public Func<IServiceProvider, RateLimiter>? TaskLimiter { get; set; }

    /// <summary>How long one send may take with its answer; 100 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long connecting and TLS may take; 15 seconds unless set. A send that fails so certainly did not reach the platform.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The file of the client certificate with its key, PKCS#12 (<c>.p12</c>, <c>.pfx</c>); null for none.</summary>
    /// <remarks>
    /// A file that is replaced is used for new connections, without a restart. Where the new one is broken, the old one stays in use and the log
    /// says so.
    /// </remarks>
    public string? ClientCertificatePath { get; set; }

    /// <summary>The password of <see cref="ClientCertificatePath"/>; null for none.</summary>
    public string? ClientCertificatePassword { get; set; }

    /// <summary>The client certificate with its key, in place of the file. The caller disposes it.</summary>
    public X509Certificate2? ClientCertificate { get; set; }

    /// <summary>
    /// The file of the certificate authority that issued the platform's certificate, PEM with one or several certificates, or DER with one;
    /// null trusts what the system trusts.
    /// </summary>
    /// <remarks>
    /// Only these authorities are trusted then; what is not self-signed is an intermediate. The platform's host name is checked all the same;
    /// there is no way to leave that out. Nothing is fetched that the platform's certificate points to. A file that is replaced is used for new
    /// connections, as <see cref="ClientCertificatePath"/>.
    /// </remarks>
    public string? CertificateAuthorityPath { get; set; }

    /// <summary>The certificate authority, in place of the file. The caller disposes it.</summary>
    public X509Certificate2? CertificateAuthority { get; set; }
}
