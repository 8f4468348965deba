using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>The parameter of a batch task: which devices, and which command they get.</summary>
/// <remarks>
/// API document, "ObjectNode structure". Which of the target fields is mandatory follows from <see cref="Type"/>; the methods
/// <c>To…</c> of <see cref="DeviceCommand"/> set them together, so that none can be forgotten.
/// </remarks>
public sealed class BatchTaskParam
{
    private IList<string> _deviceList = new List<string>();
    private IList<string> _groupList = new List<string>();

    /// <summary>Which devices are addressed. Mandatory.</summary>
    public BatchTargetType? Type { get; set; }

    /// <summary>Device ids; mandatory when <see cref="Type"/> is <see cref="BatchTargetType.DeviceList"/>.</summary>
    /// <remarks>Never null: assigning null leaves an empty list. Empty is omitted on the wire.</remarks>
    public IList<string> DeviceList
    {
        get => _deviceList;
        set => _deviceList = value ?? new List<string>();
    }

    /// <summary>
    /// The device type as the profile states it; mandatory when <see cref="Type"/> is <see cref="BatchTargetType.DeviceType"/>.
    /// </summary>
    public string? DeviceType { get; set; }

    /// <summary>
    /// The manufacturer's id as the profile states it; mandatory when <see cref="Type"/> is <see cref="BatchTargetType.DeviceType"/>.
    /// </summary>
    public string? ManufacturerId { get; set; }

    /// <summary>
    /// The device model as the profile states it; mandatory when <see cref="Type"/> is <see cref="BatchTargetType.DeviceType"/>.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>The devices' location; mandatory when <see cref="Type"/> is <see cref="BatchTargetType.DeviceArea"/>.</summary>
    public string? DeviceLocation { get; set; }

    /// <summary>
    /// Group names when <see cref="Type"/> is <see cref="BatchTargetType.GroupList"/>, group ids when it is
    /// <see cref="BatchTargetType.GroupIdList"/>; mandatory for both.
    /// </summary>
    /// <remarks>Never null: assigning null leaves an empty list. Empty is omitted on the wire.</remarks>
    public IList<string> GroupList
    {
        get => _groupList;
        set => _groupList = value ?? new List<string>();
    }

    /// <summary>The command each device gets. Mandatory.</summary>
    public DeviceCommand? Command { get; set; }

    /// <summary>Where the platform pushes the result of each device: an absolute http or https URL. Optional.</summary>
    public string? CallbackUrl { get; set; }

    /// <summary>
    /// How often a command is sent again, <see cref="BatchTaskLimits.MaxRetransmitMin"/> to
    /// <see cref="BatchTaskLimits.MaxRetransmitMax"/>. Optional.
    /// </summary>
    public int? MaxRetransmit { get; set; }

    /// <summary>The group tag. Optional.</summary>
    public string? GroupTag { get; set; }

    /// <summary>Makes a task of this parameter.</summary>
    /// <param name="taskName">1 to <see cref="BatchTaskLimits.TaskNameMaxLength"/> characters, unique on the platform.</param>
    /// <param name="timeoutMinutes">
    /// <see cref="BatchTaskLimits.TimeoutMinMinutes"/> to <see cref="BatchTaskLimits.TimeoutMaxMinutes"/>, in minutes.
    /// </param>
    /// <returns>A task that holds this parameter.</returns>
    public BatchTask AsTask(string taskName, int timeoutMinutes) =>
        new BatchTask { TaskName = taskName, Timeout = timeoutMinutes, Param = this };

    /// <summary>Makes a task of this parameter.</summary>
    /// <param name="taskName">1 to <see cref="BatchTaskLimits.TaskNameMaxLength"/> characters, unique on the platform.</param>
    /// <param name="timeout">
    /// A whole number of minutes, <see cref="BatchTaskLimits.TimeoutMinMinutes"/> to <see cref="BatchTaskLimits.TimeoutMaxMinutes"/>.
    /// </param>
    /// <returns>A task that holds this parameter.</returns>
    public BatchTask AsTask(string taskName, TimeSpan timeout)
    {
        var task = new BatchTask { TaskName = taskName, Param = this };
        task.SetTimeout(timeout);
        return task;
    }
}
