using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading.RateLimiting;

namespace IoTBatchGen.DependencyInjection;

/// <summary>
/// Provides the options of the client of a service collection: where the platform is, and as whom to call it. They can be bound to a
/// configuration section.
/// </summary>
/// <remarks>The options are checked when the host starts: an <c>OptionsValidationException</c> says what is wrong, without secrets.</remarks>
public sealed class BatchTaskConnectionOptions
{
    /// <inheritdoc cref="BatchTaskClientOptions.ServerUrl"/>
    public Uri? ServerUrl { get; set; }

    /// <inheritdoc cref="BatchTaskClientOptions.AppKey"/>
    public string? AppKey { get; set; }

    /// <summary>Gets or sets the <c>appId</c> of tasks that have none, at most 64 characters. A login with <see cref="Secret"/> needs it too.</summary>
    /// <value>The application's id. The default is <see langword="null"/>.</value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the application's secret for the login. Keep it in a secret store, not in a settings file.</summary>
    /// <value>The secret. The default is <see langword="null"/>. Either this or <see cref="AccessTokenSource"/> is mandatory.</value>
    public string? Secret { get; set; }

    /// <summary>
    /// Gets or sets a function that returns the source of access tokens instead of a login, for instances that share one token. The service
    /// provider disposes the source if it is a service.
    /// </summary>
    /// <value>The function. The default is <see langword="null"/>.</value>
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
    /// Gets or sets the number of calls in a minute. Callers beyond it queue. API document, "Error Codes", 1010009.
    /// </summary>
    /// <value>At least 1, or <see langword="null"/> for no limit. The default is 100.</value>
    public int? MaxCallsPerMinute { get; set; } = BatchTaskLimits.MaxCallsPerMinute;

    /// <summary>Gets or sets the number of unfinished tasks. API document, "Error Codes", 105001: the platform allows 10.</summary>
    /// <value>At least 1, or <see langword="null"/> for no limit. The default is <see langword="null"/>.</value>
    /// <remarks>
    /// It needs the application's help: callers beyond it queue until <see cref="BatchTaskCreated.ReportFinished"/> is called for a task, or its
    /// timeout has passed.
    /// </remarks>
    public int? MaxUnfinishedTasks { get; set; }

    /// <summary>
    /// Gets or sets a function that returns a limiter of calls in place of <see cref="MaxCallsPerMinute"/>, for instances that share one. The
    /// service provider disposes the limiter if it is a service.
    /// </summary>
    /// <value>The function. The default is <see langword="null"/>.</value>
    public Func<IServiceProvider, RateLimiter>? CallLimiter { get; set; }

    /// <summary>
    /// Gets or sets a function that returns a limiter of unfinished tasks in place of <see cref="MaxUnfinishedTasks"/>. The service provider
    /// disposes the limiter if it is a service.
    /// </summary>
    /// <value>The function. The default is <see langword="null"/>.</value>
    public Func<IServiceProvider, RateLimiter>? TaskLimiter { get; set; }

    /// <summary>Gets or sets how long one send and its response can take.</summary>
    /// <value>More than zero, at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>. The default is 100 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Gets or sets how long connecting and TLS can take. A send that fails during that time certainly did not reach the platform.</summary>
    /// <value>More than zero, at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>. The default is 15 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Gets or sets the path of the client certificate with its key, PKCS#12 (<c>.p12</c>, <c>.pfx</c>).</summary>
    /// <value>The path, or <see langword="null"/> for no certificate. The default is <see langword="null"/>.</value>
    /// <remarks>
    /// When the file is replaced, new connections use the new certificate, without a restart. When the new file is broken, the previous certificate
    /// stays in use and the error is logged.
    /// </remarks>
    public string? ClientCertificatePath { get; set; }

    /// <summary>Gets or sets the password of <see cref="ClientCertificatePath"/>.</summary>
    /// <value>The password, or <see langword="null"/> for none. The default is <see langword="null"/>.</value>
    public string? ClientCertificatePassword { get; set; }

    /// <summary>Gets or sets the client certificate with its key, in place of the file. The caller disposes it.</summary>
    /// <value>The certificate. The default is <see langword="null"/>.</value>
    public X509Certificate2? ClientCertificate { get; set; }

    /// <summary>
    /// Gets or sets the path of the certificate authority that issued the platform's certificate: PEM with one or more certificates, or DER with
    /// one.
    /// </summary>
    /// <value>The path, or <see langword="null"/> to trust what the system trusts. The default is <see langword="null"/>.</value>
    /// <remarks>
    /// Only these authorities are trusted then; a certificate that is not self-signed is an intermediate. The platform's host name is always checked.
    /// Nothing is downloaded from addresses in the platform's certificate. When the file is replaced, new connections use it, as with
    /// <see cref="ClientCertificatePath"/>.
    /// </remarks>
    public string? CertificateAuthorityPath { get; set; }

    /// <summary>Gets or sets the certificate authority, in place of the file. The caller disposes it.</summary>
    /// <value>The certificate. The default is <see langword="null"/>.</value>
    public X509Certificate2? CertificateAuthority { get; set; }
}
