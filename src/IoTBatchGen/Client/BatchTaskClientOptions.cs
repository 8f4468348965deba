using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Provides the options of a <see cref="BatchTaskClient"/>: where the platform is, and as whom to call it.</summary>
public class BatchTaskClientOptions
{
    /// <summary>Gets or sets the platform's address, such as <c>https://platform.example:8743</c>. It is mandatory.</summary>
    /// <value>
    /// An absolute https URL, or an http URL when the host is loopback. It can have a path, which goes before the API's own. The default is
    /// <see langword="null"/>.
    /// </value>
    public Uri? ServerUrl { get; set; }

    /// <summary>Gets or sets the app key, the header <c>app_key</c>. It is mandatory. API document, "Request Parameters".</summary>
    /// <value>Visible ASCII characters. The default is <see langword="null"/>.</value>
    public string? AppKey { get; set; }

    /// <summary>Gets or sets the <c>appId</c> of tasks that have none, at most 64 characters.</summary>
    /// <value>The application's id, or <see langword="null"/> to omit the field (error 100217). The default is <see langword="null"/>.</value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the function that returns the access token for the header <c>Authorization</c>, without the word Bearer.</summary>
    /// <value>The function. The default is <see langword="null"/>. Either this or <see cref="AccessTokenSource"/> is mandatory.</value>
    /// <remarks>
    /// The client calls it before each send, after the wait for a permit of <see cref="CallLimiter"/>, and once more when the platform rejects
    /// the token (error 1010005): with another token the task is then sent again. When it throws, or returns <see langword="null"/> or a text
    /// that is not a token, the call ends with an <see cref="AccessTokenException"/>.
    /// </remarks>
    public Func<CancellationToken, ValueTask<string>>? AccessTokenProvider { get; set; }

    /// <summary>Gets or sets the source of access tokens: a <see cref="LoginTokenSource"/> or one of your own.</summary>
    /// <value>The source. The default is <see langword="null"/>. Either this or <see cref="AccessTokenProvider"/> is mandatory.</value>
    public IAccessTokenSource? AccessTokenSource { get; set; }

    /// <summary>Gets or sets what the client does with a task that has validation issues.</summary>
    /// <value>The default is <see cref="BatchTaskValidation.Strict"/>.</value>
    public BatchTaskValidation Validation { get; set; } = BatchTaskValidation.Strict;

    /// <summary>Gets or sets how often a call sends its task again at most.</summary>
    /// <value>0 to 20. The default is 5.</value>
    /// <remarks>
    /// The client sends again only what certainly was not accepted: nothing had been sent (no connection, no TLS), or the platform rejected the
    /// call for flow control (error 1010009). See <see cref="ResolveUnknownOutcome"/> for the rest.
    /// </remarks>
    public int MaxRetries { get; set; } = 5;

    /// <summary>Gets or sets the wait before the first retry.</summary>
    /// <value>Zero to ten minutes. The default is 2 seconds.</value>
    /// <remarks>
    /// The wait doubles from one retry to the next, and up to a quarter is added at random, so five retries take a little over the minute that
    /// the platform's flow control counts. When the platform's answer asks for a longer wait by the header <c>Retry-After</c>, in seconds or as
    /// a date, the wait is that long. No wait is longer than ten minutes.
    /// </remarks>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Gets or sets a value that indicates whether the client finds out what became of a task whose outcome is unknown, by sending it again
    /// under the same name.
    /// </summary>
    /// <value>
    /// <see langword="true"/> to send the task again, at most <see cref="MaxRetries"/> times; <see langword="false"/> to end the call with a
    /// <see cref="BatchTaskOutcomeUnknownException"/> at once. The default is <see langword="false"/>.
    /// </value>
    /// <remarks>
    /// Set it only in an application that uses each task name once, for example with a date or a GUID in it: the client takes 105002 (the task
    /// name exists) as proof that the first send was accepted, and a name that an earlier task had would get the same answer. Such a task is
    /// created with <see cref="BatchTaskCreated.IsTaskIdKnown"/> <see langword="false"/>.
    /// </remarks>
    public bool ResolveUnknownOutcome { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the innermost handler of the <see cref="System.Net.Http.HttpClient"/> is a
    /// <see cref="BatchTaskSendGuard"/>. The handlers in front of it may then read, buffer, copy and repeat requests.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    /// <remarks>
    /// The guard then adds the app key and the access token, where no other handler sees them. Without a guard, a handler that reads the body of
    /// a task gets an <see cref="InvalidOperationException"/>, and nothing is sent.
    /// </remarks>
    public bool HasSendGuard { get; set; }

    /// <summary>Gets or sets the limiter of calls, such as <see cref="BatchTaskLimiters.CallsPerMinute"/>. Every send takes a permit of it.</summary>
    /// <value>The limiter, or <see langword="null"/> for no limit. The default is <see langword="null"/>.</value>
    /// <remarks>
    /// Use one limiter for all clients of an application. The caller disposes it. The client holds the permit from before it asks for the access
    /// token until it has the answer. When the limiter gives no permit or throws, the call ends with a <see cref="BatchTaskLimitException"/>.
    /// </remarks>
    public RateLimiter? CallLimiter { get; set; }

    /// <summary>
    /// Gets or sets the limiter of unfinished tasks, such as <see cref="BatchTaskLimiters.UnfinishedTasks"/>. Every task holds a permit of it
    /// until it ends.
    /// </summary>
    /// <value>The limiter, or <see langword="null"/> for no limit. The default is <see langword="null"/>.</value>
    /// <remarks>
    /// A task ends when <see cref="IBatchTaskClient.WatchAsync"/> or a wait has seen its end, or when
    /// <see cref="BatchTaskCreated.ReportFinished"/> is called, and at the latest when its timeout has passed. A task whose outcome is unknown
    /// holds its permit that long. Use one limiter for all clients of an application. The caller disposes it.
    /// </remarks>
    public RateLimiter? TaskLimiter { get; set; }

    /// <summary>Gets or sets the clock for waits before retries, dates in <c>Retry-After</c> and permits of <see cref="TaskLimiter"/>.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the observer that is notified of client events, for logging.</summary>
    /// <value>The observer, or <see langword="null"/> for none. The default is <see langword="null"/>.</value>
    public BatchTaskClientObserver? Observer { get; set; }
}
