using System;
using IoTBatchGen.AspNetCore;

namespace IoTBatchGen;

/// <summary>Makes the callback URLs of tasks, a service that <c>AddBatchTaskCallbacks</c> registers.</summary>
public sealed class BatchTaskCallbacks
{
    private readonly string _publicUrl;
    private readonly TaskKeys _keys;
    private string? _path;
    private bool _isMapped;

    internal BatchTaskCallbacks(BatchTaskCallbackOptions options)
    {
        _publicUrl = PublicAddress.Of(options.PublicUrl!);
        _keys = new TaskKeys([options.Key!, .. options.PreviousKeys]);
        _path = options.Pattern is null ? null : CallbackPattern.PathOf(options.Pattern);
    }

    /// <summary>What every URL begins with.</summary>
    internal string Prefix => _publicUrl + (_path ?? throw new InvalidOperationException(
        "The path of the callbacks is not known yet. Call app.MapBatchTaskCallbacks(\"/results/{key}\", …) before the first URL is made; in a process"
        + " that creates tasks and does not receive their results, set BatchTaskCallbackOptions.Pattern to the pattern of the process that does."));

    /// <summary>Returns the URL to which the platform pushes the results of a task. It is the same at each call.</summary>
    /// <param name="taskName">The name of the task, 1 to 256 characters of any kind.</param>
    /// <returns>
    /// The URL, at most 1024 characters, with its port. Anyone who has it can send results of this one task, and of no other one.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="taskName"/> is empty or longer than 256 characters.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="taskName"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <c>MapBatchTaskCallbacks</c> was not called, and <see cref="BatchTaskCallbackOptions.Pattern"/> is not set.
    /// </exception>
    public string GetUrl(string taskName)
    {
        ArgumentException.ThrowIfNullOrEmpty(taskName);
        return taskName.Length <= BatchTaskLimits.TaskNameMaxLength
            ? Make(taskName)
            : throw new ArgumentException(
                $"The task name has {taskName.Length} characters; the platform accepts at most {BatchTaskLimits.TaskNameMaxLength}.", nameof(taskName));
    }

    /// <summary>The URL of a task whose name may be too long, which validation reports.</summary>
    internal string Make(string taskName) => $"{Prefix}/{_keys.Of(taskName)}/{TaskNameText.Encode(taskName)}";

    /// <summary>The task of a URL; null if the key is not that of the task.</summary>
    /// <param name="key">The next to last segment.</param>
    /// <param name="text">The last segment.</param>
    internal string? TaskOf(string key, string text) =>
        TaskNameText.Decode(text) is { } taskName && _keys.Open(key, taskName) ? taskName : null;

    /// <summary>Takes the pattern under which this process receives results.</summary>
    /// <exception cref="ArgumentException">It is not such a pattern.</exception>
    /// <exception cref="InvalidOperationException">There is another one already.</exception>
    internal void Map(string pattern)
    {
        string path = CallbackPattern.PathOf(pattern);
        if (_isMapped)
        {
            throw new InvalidOperationException(
                "MapBatchTaskCallbacks was called before. An application receives the results of all its tasks at one address; callback.TaskName says to"
                + " which task a result belongs.");
        }

        if (_path is not null && _path != path)
        {
            throw new InvalidOperationException(
                "BatchTaskCallbackOptions.Pattern is not the pattern of MapBatchTaskCallbacks. Remove the option in the process that receives the results.");
        }

        PublicAddress.CheckLength(_publicUrl + path);
        (_path, _isMapped) = (path, true);
    }
}
