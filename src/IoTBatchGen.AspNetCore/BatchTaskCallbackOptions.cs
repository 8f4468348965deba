using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>Provides the options of <c>AddBatchTaskCallbacks</c>. They can be bound to a configuration section.</summary>
/// <remarks>The options are checked when the host starts: an <c>OptionsValidationException</c> says what is wrong, without the key.</remarks>
public sealed class BatchTaskCallbackOptions
{
    private IList<string> _previousKeys = new List<string>();

    /// <summary>Gets or sets the address under which the platform reaches this application. It is mandatory.</summary>
    /// <value>
    /// An absolute http or https URL with its port, such as <c>https://na.example:443</c>. Its path, if it has one, is what a proxy, a path base or
    /// a group of routes puts in front of the mapped pattern. The default is <see langword="null"/>.
    /// </value>
    /// <remarks>
    /// Host and port must be those of the application's subscriptions; otherwise, the platform rejects the task with 100234. So the port must be
    /// written even if it is the default one of https.
    /// </remarks>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// Gets or sets the key from which the keys of the URLs are computed, at least 32 random characters. It is mandatory. Keep it in a secret
    /// store; <c>openssl rand -base64 32</c> prints a new one.
    /// </summary>
    /// <value>The key. It is never part of a URL. The default is <see langword="null"/>.</value>
    public string? Key { get; set; }

    /// <summary>Gets or sets the keys that were used before <see cref="Key"/>. URLs that were made with them are accepted.</summary>
    /// <value>
    /// The keys. After a change of <see cref="Key"/>, keep the previous one here until its last task has ended: at most 2880 minutes. Setting
    /// <see langword="null"/> sets an empty list. The default is an empty list.
    /// </value>
    public IList<string> PreviousKeys
    {
        get => _previousKeys;
        set => _previousKeys = value ?? new List<string>();
    }

    /// <summary>
    /// Gets or sets the pattern that another process gives to <c>MapBatchTaskCallbacks</c>. A process needs it that creates tasks and does not
    /// receive their results itself.
    /// </summary>
    /// <value>The pattern, such as <c>/results/{key}</c>, or <see langword="null"/>. The default is <see langword="null"/>.</value>
    public string? Pattern { get; set; }

    /// <summary>Gets or sets the size of the largest body that is accepted.</summary>
    /// <value>1 to 104857600 bytes. The default is 65536.</value>
    public int MaxBodyBytes { get; set; } = 64 * 1024;

    /// <summary>Gets or sets how long receiving and handling one result can take.</summary>
    /// <value>
    /// More than zero, at most 13 seconds. Then the handler's token is canceled, and one second later at the latest the platform gets 503, so that
    /// it sends the result again. The default is 10 seconds.
    /// </value>
    public TimeSpan HandlerTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the number of commands whose results are remembered, in order to recognize results that come twice or late. One command is
    /// one device's part of a task.
    /// </summary>
    /// <value>1 to 10000000; one command takes about 200 bytes. The default is 100000.</value>
    public int RememberedCommands { get; set; } = 100_000;
}
