using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>How <see cref="BatchTaskClient"/> reaches the platform and as whom.</summary>
public sealed class BatchTaskClientOptions
{
    /// <summary>
    /// The platform's address, such as <c>https://platform.example:8743</c>, perhaps with a path before the API's own. Mandatory;
    /// https, unless the host is loopback.
    /// </summary>
    public Uri? ServerUrl { get; set; }

    /// <summary>The header <c>app_key</c>. Mandatory. API document, "Request Parameters".</summary>
    public string? AppKey { get; set; }

    /// <summary>The <c>appId</c> of tasks that state none; null omits the field (see error 100217).</summary>
    public string? AppId { get; set; }

    /// <summary>
    /// Gives the access token for the header <c>Authorization</c>, without the word Bearer. This or <see cref="AccessTokenSource"/> is
    /// mandatory.
    /// </summary>
    /// <remarks>
    /// Asked before each send, after the wait for a permit of <see cref="CallLimiter"/>, and once more where the platform refuses the token
    /// (1010005): with another token the task is then sent again. Where it gives null or nothing, the call ends with an
    /// <see cref="InvalidOperationException"/>; where it is cancelled by itself, by a timeout of its own say, with an
    /// <see cref="AccessTokenException"/>. What else it throws, the caller gets.
    /// </remarks>
    public Func<CancellationToken, ValueTask<string>>? AccessToken { get; set; }

    /// <summary>Gives the access token, and another where the platform refuses it: <see cref="LoginTokenSource"/>, or your own.</summary>
    public IAccessTokenSource? AccessTokenSource { get; set; }

    /// <summary>What to do with a task that has problems; <see cref="BatchTaskValidation.Strict"/> unless set.</summary>
    public BatchTaskValidation Validation { get; set; } = BatchTaskValidation.Strict;

    /// <summary>
    /// Gets the problems of a task that is sent all the same: under <see cref="BatchTaskValidation.Warn"/> any, under
    /// <see cref="BatchTaskValidation.Strict"/> those of a task that has no errors. Called before the task is sent. What it throws is dropped,
    /// and what it changes in the task is not sent.
    /// </summary>
    public Action<BatchTask, IReadOnlyList<BatchTaskProblem>>? OnProblems { get; set; }

    /// <summary>How often a call sends its task again at most, 0 to 20; 5 unless set.</summary>
    /// <remarks>
    /// Only what certainly was not accepted is sent again: nothing had left (no connection, no TLS), or the platform refused the call for
    /// flow control (1010009). See <see cref="ResolveAmbiguous"/> for the rest.
    /// </remarks>
    public int MaxRetries { get; set; } = 5;

    /// <summary>
    /// The wait before the first retry, up to ten minutes; 2 seconds unless set. It doubles from one retry to the next, and up to a
    /// quarter is added at random. Five retries so take a little over the minute that the platform's flow control counts.
    /// </summary>
    /// <remarks>
    /// Where the platform's answer asks for a longer wait by the header <c>Retry-After</c>, in seconds or as a date by this computer's
    /// clock, the wait is that long. No wait is longer than ten minutes.
    /// </remarks>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Whether a task of which it is unknown whether the platform accepted it is sent again under the same name, within
    /// <see cref="MaxRetries"/>, instead of ending the call with a <see cref="BatchTaskAmbiguousException"/> at once. False unless set.
    /// </summary>
    /// <remarks>
    /// Only for an application that uses each task name once, say with a date or a GUID in it: 105002 (the task name exists) is taken to
    /// say that the first send was accepted, which a name that an earlier task had would say too. Such a task is created with
    /// <see cref="BatchTaskCreated.IsTaskIdKnown"/> false.
    /// </remarks>
    public bool ResolveAmbiguous { get; set; }

    /// <summary>
    /// Gets or sets whether the innermost handler of the <see cref="System.Net.Http.HttpClient"/> is a <see cref="BatchTaskSendGuard"/>.
    /// Then the handlers in front of it may read, buffer, copy and repeat requests. False unless set.
    /// </summary>
    /// <remarks>
    /// The app key and the token are then added by the guard, where no handler sees them. Without one, a handler that reads the body of a
    /// task gets an <see cref="InvalidOperationException"/>, and nothing is sent.
    /// </remarks>
    public bool HasSendGuard { get; set; }

    /// <summary>Every send takes a permit of it: <see cref="BatchTaskLimiters.CallsPerMinute"/>, or your own. Null limits nothing.</summary>
    /// <remarks>
    /// One limiter for all clients of an application. The caller disposes it. The permit is held from before the access token is asked for
    /// until the answer is there. What the limiter throws instead of giving a permit, the caller gets; nothing was sent then.
    /// </remarks>
    public RateLimiter? CallLimiter { get; set; }

    /// <summary>
    /// Every task takes a permit of it and holds it until its end: <see cref="BatchTaskLimiters.UnfinishedTasks"/>, or your own. Null
    /// limits nothing.
    /// </summary>
    /// <remarks>
    /// The API has no way to list unfinished tasks. So a task's end is when <see cref="BatchTaskCreated.ReportFinished"/> says so, and
    /// at the latest when its timeout has passed. One that may exist without the client knowing holds its permit that long. One limiter
    /// for all clients of an application. The caller disposes it.
    /// </remarks>
    public RateLimiter? TaskLimiter { get; set; }

    /// <summary>Is told what the client does, for logs; null for nobody.</summary>
    public BatchTaskClientObserver? Observer { get; set; }

    internal Clock Clock { get; set; } = Clock.System;
}
