using System;
using System.Collections.Generic;
using IoTBatchGen.Json;
using IoTBatchGen.Validation;

namespace IoTBatchGen;

/// <summary>One batch task: a command to many devices. The body of <c>POST /iocm/app/batchtask/v1.1.0/tasks</c>.</summary>
/// <remarks>
/// API document, "Request Parameters". Setters never throw on limits: <see cref="Validate"/> names every problem at once, and
/// the analyzers underline those that are certain while typing.
/// </remarks>
public sealed class BatchTask
{
    private IList<BatchTaskTag> _tags = new List<BatchTaskTag>();
    private int? _timeout;

    /// <summary>The application, at most <see cref="BatchTaskLimits.AppIdMaxLength"/> characters.</summary>
    /// <remarks>
    /// Null takes <see cref="BatchTaskClientOptions.AppId"/>; where that is null too the field is omitted, which the platform
    /// wants where an application is not authorized (error 100217).
    /// </remarks>
    public string? AppId { get; set; }

    /// <summary>The task's name, 1 to <see cref="BatchTaskLimits.TaskNameMaxLength"/> characters, unique on the platform (error 105002).</summary>
    public string? TaskName { get; set; }

    /// <summary>The task's type; the platform knows <see cref="BatchTaskTypes.DeviceCmd"/> only, which is the default.</summary>
    public string? TaskType { get; set; } = BatchTaskTypes.DeviceCmd;

    /// <summary>
    /// How long the task may take, in minutes: <see cref="BatchTaskLimits.TimeoutMinMinutes"/> to
    /// <see cref="BatchTaskLimits.TimeoutMaxMinutes"/>. Mandatory.
    /// </summary>
    public int? Timeout
    {
        get => _timeout;
        set
        {
            _timeout = value;
            InexactTimeout = null;
        }
    }

    /// <summary>Which devices, and which command. Mandatory.</summary>
    public BatchTaskParam? Param { get; set; }

    /// <summary>Tags of the task. Never null: assigning null leaves an empty list. Empty is omitted on the wire.</summary>
    public IList<BatchTaskTag> Tags
    {
        get => _tags;
        set => _tags = value ?? new List<BatchTaskTag>();
    }

    /// <summary>A timeout that minutes cannot express, kept so that <see cref="Validate"/> can name it.</summary>
    internal TimeSpan? InexactTimeout { get; private set; }

    /// <summary>Sets <c>param.callbackUrl</c>: where the platform pushes the result of each device.</summary>
    /// <param name="callbackUrl">An absolute http or https URL.</param>
    /// <returns>This task.</returns>
    public BatchTask WithCallback(string? callbackUrl)
    {
        EnsureParam().CallbackUrl = callbackUrl;
        return this;
    }

    /// <summary>Sets <c>param.maxRetransmit</c>: how often a command is sent again.</summary>
    /// <param name="maxRetransmit">
    /// <see cref="BatchTaskLimits.MaxRetransmitMin"/> to <see cref="BatchTaskLimits.MaxRetransmitMax"/>.
    /// </param>
    /// <returns>This task.</returns>
    public BatchTask WithMaxRetransmit(int maxRetransmit)
    {
        EnsureParam().MaxRetransmit = maxRetransmit;
        return this;
    }

    /// <summary>Sets <c>param.groupTag</c>.</summary>
    /// <param name="groupTag">The group tag.</param>
    /// <returns>This task.</returns>
    public BatchTask WithGroupTag(string? groupTag)
    {
        EnsureParam().GroupTag = groupTag;
        return this;
    }

    /// <summary>Adds a tag.</summary>
    /// <param name="tagName">1 to <see cref="BatchTaskLimits.TagNameMaxLength"/> characters.</param>
    /// <param name="tagValue">1 to <see cref="BatchTaskLimits.TagValueMaxLength"/> characters.</param>
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

    /// <summary>Sets <c>appId</c>, for a task that belongs to another application than the client's.</summary>
    /// <param name="appId">At most <see cref="BatchTaskLimits.AppIdMaxLength"/> characters.</param>
    /// <returns>This task.</returns>
    public BatchTask WithAppId(string? appId)
    {
        AppId = appId;
        return this;
    }

    /// <summary>Every problem for which the platform would refuse this task, or do other than what it states.</summary>
    /// <returns>The problems in the order of the API document; empty where there is none.</returns>
    public IReadOnlyList<BatchTaskValidationIssue> Validate() => BatchTaskValidator.Validate(this);

    /// <summary>The body of this task's request, as the client sends it.</summary>
    /// <param name="appId">The <c>appId</c> of a task that states none; the client takes its options' one.</param>
    /// <returns>
    /// JSON, without what is unset. It holds nothing of the request's headers, so neither app key nor access token; device ids,
    /// the callback URL and the command's paras it does hold. To be escaped again before it goes into HTML.
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
