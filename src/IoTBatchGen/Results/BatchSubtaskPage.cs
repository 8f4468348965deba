using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>Represents one page of the sub-tasks of a task: "query sub-tasks", <c>GET …/batchtask/v1.1.0/taskDetails</c>.</summary>
public sealed class BatchSubtaskPage
{
    /// <summary>Gets or sets the number of the page. The first page is 0.</summary>
    public long PageNo { get; set; }

    /// <summary>Gets or sets how many sub-tasks a page has at most, as the platform says. It can be fewer than were asked for.</summary>
    public long PageSize { get; set; }

    /// <summary>Gets or sets how many sub-tasks match on all pages together.</summary>
    /// <value>The number, or <see langword="null"/> when the platform does not say.</value>
    public long? TotalCount { get; set; }

    /// <summary>Gets or sets the sub-tasks of the page.</summary>
    public IReadOnlyList<BatchSubtask> Subtasks { get; set; } = Array.Empty<BatchSubtask>();
}
