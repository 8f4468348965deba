using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform;

/// <summary>What a <see cref="FakeIoTPlatform"/> knows and allows. Read once, when it starts.</summary>
public sealed class FakePlatformOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>The application that owns <see cref="AppKey"/>, and the one meant by a request without <c>appId</c>.</summary>
    public string AppId { get; set; } = "fake-app-id";

    /// <summary>The one accepted value of the header <c>app_key</c>; else 1010005. API document, "Request Parameters".</summary>
    public string AppKey { get; set; } = "fake-app-key";

    /// <summary>
    /// The access token accepted in <c>Authorization: Bearer …</c> until the first login; else 1010005. It does not expire by itself, and
    /// like any other it is no longer valid once a login has issued the next.
    /// </summary>
    public string AccessToken { get; set; } = "fake-access-token";

    /// <summary>The secret of <see cref="AppId"/>, for <c>POST /iocm/app/sec/v1.1.0/login</c>.</summary>
    public string Secret { get; set; } = "fake-secret";

    /// <summary>How long a token that a login issued is valid, in whole seconds on the wire; an hour by default.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether a login issues a refresh token too; else it is null.</summary>
    public bool IssueRefreshTokens { get; set; } = true;

    /// <summary>Further access tokens, valid, of users who may not create tasks: 100028.</summary>
    public IReadOnlyCollection<string> AccessTokensWithoutPermission { get; set; } = [];

    /// <summary>Other applications whose <c>appId</c> this one may use. Any that is in neither list is unknown: 100203.</summary>
    public IReadOnlyCollection<string> AuthorizedAppIds { get; set; } = [];

    /// <summary>
    /// Applications that exist but have not been authorized: a request that names one gets 100217. May hold <see cref="AppId"/>
    /// itself; then only requests without <c>appId</c> succeed, as the document recommends.
    /// </summary>
    public IReadOnlyCollection<string> UnauthorizedAppIds { get; set; } = [];

    /// <summary>The tag names that exist, another gets 105202; null, the default, knows every name.</summary>
    public IReadOnlyCollection<string>? KnownTagNames { get; set; }

    /// <summary>Tags whose name and value are in use on the platform: 105201.</summary>
    public IReadOnlyCollection<BatchTaskTag> UsedTags { get; set; } = [];

    /// <summary>Unfinished tasks an application may have; with as many, the next gets 105001.</summary>
    public int MaxUnfinishedTasks { get; set; } = BatchTaskLimits.MaxUnfinishedTasks;

    /// <summary>Calls accepted within any 60 seconds; the next gets 1010009.</summary>
    public int MaxCallsPerMinute { get; set; } = BatchTaskLimits.MaxCallsPerMinute;

    /// <summary>
    /// Whether a name that exists is refused with 105002, as the document has it; true by default. Where it is false a task that is sent
    /// twice is there twice, which shows a client that repeats what it must not.
    /// </summary>
    public bool UniqueTaskNames { get; set; } = true;

    /// <summary>What goes wrong with calls that create tasks, and how often; null for nothing. See also <see cref="FakeIoTPlatform.InjectNext"/>.</summary>
    public FaultMix? Faults { get; set; }

    /// <summary>How long <see cref="FakeFault.Slow"/> keeps an answer back, by <see cref="TimeProvider"/>; 30 seconds by default.</summary>
    public TimeSpan SlowAnswer { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether tasks get the ids <c>task-1</c>, <c>task-2</c>, … instead of random ones.</summary>
    public bool SequentialTaskIds { get; set; }

    /// <summary>The clock that the throttle, the tasks' timeouts, the tokens and slow answers go by.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Gets every request, recorded, before its answer is sent. Called from several threads at once; an exception costs the
    /// caller the answer.
    /// </summary>
    public Action<RecordedRequest>? OnRequest { get; set; }
}
