using System;

namespace IoTBatchGen;

/// <summary>Where <see cref="LoginTokenSource"/> logs in, and as whom.</summary>
public sealed class LoginTokenSourceOptions
{
    /// <summary>
    /// The platform's address, such as <c>https://platform.example:8743</c>, perhaps with a path before the API's own. Mandatory;
    /// https, unless the host is loopback.
    /// </summary>
    public Uri? ServerUrl { get; set; }

    /// <summary>The application. Mandatory.</summary>
    public string? AppId { get; set; }

    /// <summary>The application's secret. Mandatory. It goes into the body of the login and nowhere else.</summary>
    public string? Secret { get; set; }

    /// <summary>
    /// Gets or sets whether the innermost handler of the <see cref="System.Net.Http.HttpClient"/> is a <see cref="BatchTaskSendGuard"/>.
    /// Then no other handler sees the secret or a token. False unless set.
    /// </summary>
    public bool HasSendGuard { get; set; }

    /// <summary>Is told of tokens, for logs; null for nobody.</summary>
    public BatchTaskClientObserver? Observer { get; set; }

    internal Clock Clock { get; set; } = Clock.System;
}
