using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>Represents the parameter of a batch task: which devices get which command.</summary>
/// <remarks>
/// API document, "ObjectNode structure". <see cref="Type"/> determines which of the target fields are mandatory. The methods <c>To…</c> of
/// <see cref="DeviceCommand"/> set them together, so that none can be forgotten.
/// </remarks>
public sealed class BatchTaskParam
{
    private IList<string> _deviceList = new List<string>();
    private IList<string> _groupList = new List<string>();

    /// <summary>Gets or sets which devices are addressed. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public BatchTargetType? Type { get; set; }

    /// <summary>
    /// Gets or sets the device ids. They are mandatory when <see cref="Type"/> is <see cref="BatchTargetType.DeviceList"/>.
    /// </summary>
    /// <value>
    /// The ids. Setting <see langword="null"/> sets an empty list, and an empty list is omitted on the wire. The default is an empty list.
    /// </value>
    public IList<string> DeviceList
    {
        get => _deviceList;
        set => _deviceList = value ?? new List<string>();
    }

    /// <summary>
    /// Gets or sets the device type, as the profile has it. It is mandatory when <see cref="Type"/> is
    /// <see cref="BatchTargetType.DeviceType"/>.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? DeviceType { get; set; }

    /// <summary>
    /// Gets or sets the manufacturer's id, as the profile has it. It is mandatory when <see cref="Type"/> is
    /// <see cref="BatchTargetType.DeviceType"/>.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? ManufacturerId { get; set; }

    /// <summary>
    /// Gets or sets the device model, as the profile has it. It is mandatory when <see cref="Type"/> is
    /// <see cref="BatchTargetType.DeviceType"/>.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Model { get; set; }

    /// <summary>
    /// Gets or sets the devices' location. It is mandatory when <see cref="Type"/> is <see cref="BatchTargetType.DeviceArea"/>.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? DeviceLocation { get; set; }

    /// <summary>
    /// Gets or sets the group names when <see cref="Type"/> is <see cref="BatchTargetType.GroupList"/>, or the group ids when it is
    /// <see cref="BatchTargetType.GroupIdList"/>. They are mandatory for both.
    /// </summary>
    /// <value>
    /// The names or ids. Setting <see langword="null"/> sets an empty list, and an empty list is omitted on the wire. The default is an empty
    /// list.
    /// </value>
    public IList<string> GroupList
    {
        get => _groupList;
        set => _groupList = value ?? new List<string>();
    }

    /// <summary>Gets or sets the command that each device gets. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DeviceCommand? Command { get; set; }

    /// <summary>Gets or sets the URL to which the platform pushes the result of each device.</summary>
    /// <value>An absolute http or https URL, or <see langword="null"/>. The default is <see langword="null"/>.</value>
    public string? CallbackUrl { get; set; }

    /// <summary>Gets or sets how often the platform sends a command again, 0 to 3.</summary>
    /// <value>The number, or <see langword="null"/>. The default is <see langword="null"/>.</value>
    public int? MaxRetransmit { get; set; }

    /// <summary>Gets or sets the group tag.</summary>
    /// <value>The tag, or <see langword="null"/>. The default is <see langword="null"/>.</value>
    public string? GroupTag { get; set; }

    /// <summary>Creates a task with this parameter.</summary>
    /// <param name="taskName">The task's name, 1 to 256 characters, unique on the platform.</param>
    /// <param name="timeoutMinutes">How long the task can take, 10 to 2880 minutes.</param>
    /// <returns>A task with this parameter.</returns>
    public BatchTask AsTask(string taskName, int timeoutMinutes) =>
        new BatchTask { TaskName = taskName, Timeout = timeoutMinutes, Param = this };

    /// <summary>Creates a task with this parameter.</summary>
    /// <param name="taskName">The task's name, 1 to 256 characters, unique on the platform.</param>
    /// <param name="timeout">How long the task can take: a whole number of minutes, 10 minutes to 2 days (2880 minutes).</param>
    /// <returns>A task with this parameter.</returns>
    public BatchTask AsTask(string taskName, TimeSpan timeout)
    {
        var task = new BatchTask { TaskName = taskName, Param = this };
        task.SetTimeout(timeout);
        return task;
    }
}
