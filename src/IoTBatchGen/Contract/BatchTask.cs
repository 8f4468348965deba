using System;
using System.Collections.Generic;
using IoTBatchGen.Json;
using IoTBatchGen.Validation;

namespace IoTBatchGen;

/// <summary>Represents a batch task: a command to many devices. It is the body of <c>POST /iocm/app/batchtask/v1.1.0/tasks</c>.</summary>
/// <remarks>
/// API document, "Request Parameters". The setters do not check limits: <see cref="Validate"/> returns every issue at once, and the
/// analyzers underline those that are certain while you type.
/// </remarks>
public sealed class BatchTask
{
    private IList<BatchTaskTag> _tags = new List<BatchTaskTag>();
    private int? _timeout;

    /// <summary>Gets or sets the application's id, at most 64 characters.</summary>
    /// <value>
    /// The id, or <see langword="null"/> to use <see cref="BatchTaskClientOptions.AppId"/>. Where both are <see langword="null"/> the field is
    /// omitted, which the platform requires for an application that is not authorized (error 100217). The default is <see langword="null"/>.
    /// </value>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the task's name, 1 to 256 characters, unique on the platform (error 105002). It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? TaskName { get; set; }

    /// <summary>Gets or sets the task's type. The platform accepts only <see cref="BatchTaskTypes.DeviceCmd"/>.</summary>
    /// <value>The default is <see cref="BatchTaskTypes.DeviceCmd"/>.</value>
    public string? TaskType { get; set; } = BatchTaskTypes.DeviceCmd;

    /// <summary>Gets or sets how long the task can take, 10 to 2880 minutes. It is mandatory.</summary>
    /// <value>The time in minutes. The default is <see langword="null"/>.</value>
    public int? Timeout
    {
        get => _timeout;
        set
        {
            _timeout = value;
            InexactTimeout = null;
        }
    }

    /// <summary>Gets or sets the parameter of the task: which devices get which command. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public BatchTaskParam? Param { get; set; }

    /// <summary>Gets or sets the tags of the task.</summary>
    /// <value>
    /// The tags. Setting <see langword="null"/> sets an empty list, and an empty list is omitted on the wire. The default is an empty list.
    /// </value>
    public IList<BatchTaskTag> Tags
    {
        get => _tags;
        set => _tags = value ?? new List<BatchTaskTag>();
    }

    /// <summary>Gets a timeout that minutes cannot express, so that <see cref="Validate"/> can report it.</summary>
    internal TimeSpan? InexactTimeout { get; private set; }

    /// <summary>Sets <c>param.callbackUrl</c>, to which the platform pushes the result of each device, and returns this task, not a copy.</summary>
    /// <param name="callbackUrl">An absolute http or https URL.</param>
    /// <returns>This task.</returns>
    public BatchTask WithCallback(string? callbackUrl)
    {
        EnsureParam().CallbackUrl = callbackUrl;
        return this;
    }

    /// <summary>Sets <c>param.maxRetransmit</c>, how often the platform sends a command again, and returns this task, not a copy.</summary>
    /// <param name="maxRetransmit">0 to 3.</param>
    /// <returns>This task.</returns>
    public BatchTask WithMaxRetransmit(int maxRetransmit)
    {
        EnsureParam().MaxRetransmit = maxRetransmit;
        return this;
    }

    /// <summary>Sets <c>param.groupTag</c> and returns this task, not a copy.</summary>
    /// <param name="groupTag">The group tag.</param>
    /// <returns>This task.</returns>
    public BatchTask WithGroupTag(string? groupTag)
    {
        EnsureParam().GroupTag = groupTag;
        return this;
    }

    /// <summary>Adds a tag and returns this task, not a copy.</summary>
    /// <param name="tagName">The tag's name, 1 to 128 characters.</param>
    /// <param name="tagValue">The tag's value, 1 to 1024 characters.</param>
    /// <returns>This task.</returns>
    public BatchTask WithTag(string tagName, string tagValue)
    {
        // A list that was assigned from an array cannot grow; the caller's array stays as it is.
        if (_tags.IsReadOnly)
        {
            _tags = new List<BatchTaskTag>(_tags);
        }

        _tags.Add(new BatchTaskTag(tagName, tagValue));
        return this;
    }

    /// <summary>
    /// Sets <c>appId</c> and returns this task, not a copy. Use it for a task that belongs to another application than the client's.
    /// </summary>
    /// <param name="appId">The application's id, at most 64 characters.</param>
    /// <returns>This task.</returns>
    public BatchTask WithAppId(string? appId)
    {
        AppId = appId;
        return this;
    }

    /// <summary>Checks this task against the rules of the API document.</summary>
    /// <returns>
    /// The issues, in the order of the API document: what the platform would reject, and what it would ignore. The list is empty when there are
    /// none.
    /// </returns>
    public IReadOnlyList<BatchTaskValidationIssue> Validate() => BatchTaskValidator.Validate(this);

    /// <summary>Returns the body of this task's request, as the client sends it.</summary>
    /// <param name="appId">The <c>appId</c> for a task that has none. The client uses that of its options.</param>
    /// <returns>
    /// JSON without the fields that are not set. It has the device ids, the callback URL and the command's paras, but neither the app key nor the
    /// access token. Escape it again before you put it into HTML.
    /// </returns>
    /// <exception cref="ArgumentException">The paras hold a number that JSON does not have: NaN or an infinity.</exception>
    public string ToJson(string? appId = null) => BatchTaskJson.ToText(this, appId);

    internal void SetTimeout(TimeSpan timeout)
    {
        long minutes = timeout.Ticks / TimeSpan.TicksPerMinute;
        bool exact = timeout.Ticks % TimeSpan.TicksPerMinute == 0 && minutes == (int)minutes;
        Timeout = (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, minutes));
        InexactTimeout = exact ? (TimeSpan?)null : timeout;
    }

    private BatchTaskParam EnsureParam() => Param ??= new BatchTaskParam();
}
