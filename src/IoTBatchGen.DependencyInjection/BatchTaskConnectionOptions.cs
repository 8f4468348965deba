using System;
using System.Security.Cryptography.X509Certificates;

namespace IoTBatchGen.DependencyInjection;

/// <summary>
/// Provides the options of the client of a service collection: those of every client, and what the service collection creates for it: the login,
/// the limits and the connections. They can be bound to a configuration section.
/// </summary>
/// <remarks>
/// <para>The options are checked when the host starts: an <c>OptionsValidationException</c> says what is wrong, without secrets.</para>
/// <para>
/// An option can be a service: <c>services.AddOptions&lt;BatchTaskConnectionOptions&gt;().Configure&lt;IAccessTokenSource&gt;((options, tokens) =>
/// options.AccessTokenSource = tokens)</c>. The service provider disposes it.
/// </para>
/// </remarks>
public sealed class BatchTaskConnectionOptions : BatchTaskClientOptions
{
    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskConnectionOptions"/> class with <see cref="BatchTaskClientOptions.HasSendGuard"/> set,
    /// because the service collection adds the guard.
    /// </summary>
    public BatchTaskConnectionOptions() => HasSendGuard = true;

    /// <summary>Gets or sets the application's secret for the login. Keep it in a secret store, not in a settings file.</summary>
    /// <value>
    /// The secret. The default is <see langword="null"/>. Mandatory, together with <see cref="BatchTaskClientOptions.AppId"/>, unless
    /// <see cref="BatchTaskClientOptions.AccessTokenSource"/> or <see cref="BatchTaskClientOptions.AccessTokenProvider"/> is set.
    /// </value>
    public string? Secret { get; set; }

    /// <summary>
    /// Gets or sets the number of calls in a minute. Callers beyond it queue. API document, "Error Codes", 1010009. It has no effect when
    /// <see cref="BatchTaskClientOptions.CallLimiter"/> is set.
    /// </summary>
    /// <value>At least 1, or <see langword="null"/> for no limit. The default is 100.</value>
    public int? MaxCallsPerMinute { get; set; } = BatchTaskLimits.MaxCallsPerMinute;

    /// <summary>
    /// Gets or sets the number of unfinished tasks. API document, "Error Codes", 105001: the platform allows 10. It has no effect when
    /// <see cref="BatchTaskClientOptions.TaskLimiter"/> is set.
    /// </summary>
    /// <value>At least 1, or <see langword="null"/> for no limit. The default is <see langword="null"/>.</value>
    /// <remarks>
    /// It needs the application's help: callers beyond it queue until <see cref="BatchTaskCreated.ReportFinished"/> is called for a task, or its
    /// timeout has passed.
    /// </remarks>
    public int? MaxUnfinishedTasks { get; set; }

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

    internal bool HasLogin => AccessTokenSource is null && AccessTokenProvider is null;

    /// <summary>A copy for one client: what it changes stays out of the options that everybody gets.</summary>
    internal BatchTaskClientOptions CopyForClient() => (BatchTaskClientOptions)MemberwiseClone();

    internal LoginTokenSourceOptions CreateLogin() => new()
    {
        ServerUrl = ServerUrl,
        AppId = AppId,
        Secret = Secret,
        HasSendGuard = HasSendGuard,
        TimeProvider = TimeProvider,
        Observer = Observer,
    };
}
