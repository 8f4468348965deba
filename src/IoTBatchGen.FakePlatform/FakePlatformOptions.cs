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

    /// <summary>The access token accepted in <c>Authorization: Bearer …</c>; else 1010005.</summary>
    public string AccessToken { get; set; } = "fake-access-token";

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

    /// <summary>Whether tasks get the ids <c>task-1</c>, <c>task-2</c>, … instead of random ones.</summary>
    public bool SequentialTaskIds { get; set; }

    /// <summary>The clock that the throttle and the tasks' timeouts go by.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Gets every request, recorded, before its answer is sent. Called from several threads at once; an exception costs the
    /// caller the answer.
    /// </summary>
    public Action<RecordedRequest>? OnRequest { get; set; }
}
