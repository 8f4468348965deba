using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform;

/// <summary>Represents the options of a <see cref="FakeIoTPlatform"/>. They are read once, when it starts.</summary>
public sealed class FakePlatformOptions
{
    /// <summary>Gets or sets the TCP port on 127.0.0.1. The default is 0, which picks a free port.</summary>
    public int Port { get; set; }

    /// <summary>
    /// Gets or sets the application that owns <see cref="AppKey"/>. A request without <c>appId</c> uses this application. The default is
    /// "fake-app-id".
    /// </summary>
    public string AppId { get; set; } = "fake-app-id";

    /// <summary>
    /// Gets or sets the accepted value of the header <c>app_key</c>. Any other value is rejected with 1010005. The default is
    /// "fake-app-key". API document, "Request Parameters".
    /// </summary>
    public string AppKey { get; set; } = "fake-app-key";

    /// <summary>
    /// Gets or sets the access token that is accepted in <c>Authorization: Bearer …</c> until the first login. Any other token is rejected
    /// with 1010005. This token does not expire. The default is "fake-access-token".
    /// </summary>
    public string AccessToken { get; set; } = "fake-access-token";

    /// <summary>
    /// Gets or sets the secret of <see cref="AppId"/> for <c>POST /iocm/app/sec/v1.1.0/login</c>. The default is "fake-secret".
    /// </summary>
    public string Secret { get; set; } = "fake-secret";

    /// <summary>
    /// Gets or sets how long a token issued by a login is valid. The default is one hour. Responses state it in whole seconds.
    /// </summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Gets or sets whether a login issues a refresh token too. The default is true.</summary>
    public bool IssueRefreshTokens { get; set; } = true;

    /// <summary>
    /// Gets or sets further access tokens whose users have no permission for batch tasks. Calls with such a token are rejected with 100028. The default
    /// is none.
    /// </summary>
    public IReadOnlyCollection<string> AccessTokensWithoutPermission { get; set; } = [];

    /// <summary>
    /// Gets or sets other applications whose <c>appId</c> requests may use. An <c>appId</c> that is neither here nor in
    /// <see cref="UnauthorizedAppIds"/> is unknown and rejected with 100203. The default is none.
    /// </summary>
    public IReadOnlyCollection<string> AuthorizedAppIds { get; set; } = [];

    /// <summary>
    /// Gets or sets applications that exist but are not authorized. A request with such an <c>appId</c> is rejected with 100217. May
    /// contain <see cref="AppId"/> itself; then only requests without <c>appId</c> succeed, as the API document recommends. The default is
    /// none.
    /// </summary>
    public IReadOnlyCollection<string> UnauthorizedAppIds { get; set; } = [];

    /// <summary>
    /// Gets or sets the tag names that exist. Any other name is rejected with 105202. The default is null, which accepts every name.
    /// </summary>
    public IReadOnlyCollection<string>? KnownTagNames { get; set; }

    /// <summary>
    /// Gets or sets tags that are in use. A request with the same name and value is rejected with 105201. The default is none.
    /// </summary>
    public IReadOnlyCollection<BatchTaskTag> UsedTags { get; set; } = [];

    /// <summary>
    /// Gets or sets how many unfinished tasks an application may have. One more is rejected with 105001. The default is 10.
    /// </summary>
    public int MaxUnfinishedTasks { get; set; } = BatchTaskLimits.MaxUnfinishedTasks;

    /// <summary>
    /// Gets or sets how many calls are accepted within any 60 seconds. One more is rejected with 1010009. The default is 100.
    /// </summary>
    public int MaxCallsPerMinute { get; set; } = BatchTaskLimits.MaxCallsPerMinute;

    /// <summary>
    /// Gets or sets whether a task name that exists is rejected with 105002, as the API document states. The default is true. If false, a
    /// task that is sent twice is created twice, so that a test can detect a client that does so.
    /// </summary>
    public bool UniqueTaskNames { get; set; } = true;

    /// <summary>
    /// Gets or sets the devices of a task whose target is not a list of devices: a device type, an area, groups, or all devices. The default is
    /// <c>device-1</c>, <c>device-2</c> and <c>device-3</c>. <see cref="FakeDevices.Numbered"/> makes large sets.
    /// </summary>
    public IReadOnlyList<string> Devices { get; set; } = FakeDevices.Numbered(3);

    /// <summary>
    /// Gets or sets what each device does with its command. It is called once for each device of a created task, before the response is sent,
    /// and possibly by several threads at once. The default is null: devices sleep until their task ends. A null answer means the same.
    /// </summary>
    public Func<FakeCommand, FakeDeviceAnswer?>? DeviceBehaviour { get; set; }

    /// <summary>
    /// Gets or sets how many pending commands a device may have. One more fails at once: the sub-task has the error 100223. The default is 20.
    /// </summary>
    public int MaxPendingCommandsPerDevice { get; set; } = 20;

    /// <summary>
    /// Gets or sets whether changes are pushed to a <c>callbackUrl</c> on any host. The default is false: pushes go to loopback hosts only, and
    /// those to other hosts are recorded as <see cref="FakeCallbackOutcome.NotSent"/>.
    /// </summary>
    public bool PushToAnyHost { get; set; }

    /// <summary>Gets or sets after what time a push that failed is repeated, until it is 10 minutes old. The default is one minute.</summary>
    public TimeSpan CallbackRetryDelay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets the share of the messages to callback URLs that are pushed twice, from 0 to 1, by <see cref="Seed"/>. The default is 0.</summary>
    public double CallbackDuplicates { get; set; }

    /// <summary>
    /// Gets or sets the share of the messages SENT and DELIVERED that are pushed after the next message of their command, from 0 to 1, by
    /// <see cref="Seed"/>. The default is 0.
    /// </summary>
    public double CallbackDisorder { get; set; }

    /// <summary>Gets or sets the rules for the pages of sub-tasks. The default is <see cref="FakePaging.Rest"/>.</summary>
    public FakePaging Paging { get; set; }

    /// <summary>Gets or sets how the answer of a device is written in the pages of sub-tasks. The default is <see cref="FakeOutput.JsonInText"/>.</summary>
    public FakeOutput Output { get; set; }

    /// <summary>Gets or sets the order of the sub-tasks in their pages. The default is <see cref="FakeSubtaskOrder.Devices"/>.</summary>
    public FakeSubtaskOrder SubtaskOrder { get; set; }

    /// <summary>
    /// Gets or sets the time over which the sub-tasks of a task appear in its queries, one after the other, so that their number grows while the
    /// task runs. A device's times count from when its sub-task appears. The default is zero: all are there at once.
    /// </summary>
    public TimeSpan SubtasksAppearOver { get; set; }

    /// <summary>
    /// Gets or sets the address of the application's subscriptions. A <c>callbackUrl</c> with another host or port is rejected with 100234. The
    /// default is null, which accepts every address.
    /// </summary>
    public Uri? SubscriptionUrl { get; set; }

    /// <summary>Gets or sets the seed of what the platform does in random order. The default is 0.</summary>
    public int Seed { get; set; }

    /// <summary>
    /// Gets or sets the faults of calls, and how often they happen. The default is null, no faults. See also
    /// <see cref="FakeIoTPlatform.InjectNext"/>.
    /// </summary>
    public FaultMix? Faults { get; set; }

    /// <summary>
    /// Gets or sets how long <see cref="FakeFault.Slow"/> delays a response, measured by <see cref="TimeProvider"/>. The default is 30
    /// seconds.
    /// </summary>
    public TimeSpan SlowResponseDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets whether tasks get the ids <c>task-1</c>, <c>task-2</c>, … instead of random ones. The default is false.
    /// </summary>
    public bool SequentialTaskIds { get; set; }

    /// <summary>
    /// Gets or sets the clock for call limits, task timeouts, tokens and slow responses. The default is <see cref="TimeProvider.System"/>.
    /// </summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Gets or sets how many requests <see cref="FakeIoTPlatform.Requests"/> keeps; the oldest are dropped. The default is
    /// <see cref="int.MaxValue"/>. A test of many calls saves memory with a lower number.
    /// </summary>
    public int MaxRecordedRequests { get; set; } = int.MaxValue;

    /// <summary>
    /// Gets or sets a callback that receives every request before its response is sent. It may be called from several threads at once. If
    /// it throws, the caller gets no response of the platform. The default is null.
    /// </summary>
    public Action<RecordedRequest>? OnRequest { get; set; }
}
