using System;

namespace IoTBatchGen;

/// <summary>Provides the options of a <see cref="LoginTokenSource"/>: where to log in, and as whom.</summary>
public sealed class LoginTokenSourceOptions
{
    /// <inheritdoc cref="BatchTaskClientOptions.ServerUrl"/>
    public Uri? ServerUrl { get; set; }

    /// <summary>Gets or sets the application's id. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the application's secret. It is mandatory. It goes into the body of the login and nowhere else.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Secret { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the innermost handler of the <see cref="System.Net.Http.HttpClient"/> is a
    /// <see cref="BatchTaskSendGuard"/>. No other handler then sees the secret or a token.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HasSendGuard { get; set; }

    /// <summary>Gets or sets the clock by which tokens expire.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the observer that is notified of new tokens and failed logins, for logging.</summary>
    /// <value>The observer, or <see langword="null"/> for none. The default is <see langword="null"/>.</value>
    public BatchTaskClientObserver? Observer { get; set; }
}
