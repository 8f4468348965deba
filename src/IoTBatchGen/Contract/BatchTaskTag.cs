namespace IoTBatchGen;

/// <summary>A tag of a batch task. API document, "TagDTO2 structure".</summary>
public sealed class BatchTaskTag
{
    /// <summary>Makes a tag whose members are set afterwards.</summary>
    public BatchTaskTag()
    {
    }

    /// <summary>Makes a tag.</summary>
    /// <param name="tagName">1 to <see cref="BatchTaskLimits.TagNameMaxLength"/> characters.</param>
    /// <param name="tagValue">1 to <see cref="BatchTaskLimits.TagValueMaxLength"/> characters.</param>
    public BatchTaskTag(string? tagName, string? tagValue)
    {
        TagName = tagName;
        TagValue = tagValue;
    }

    /// <summary>
    /// The tag's name, <see cref="BatchTaskLimits.TagNameMinLength"/> to <see cref="BatchTaskLimits.TagNameMaxLength"/> characters.
    /// </summary>
    public string? TagName { get; set; }

    /// <summary>
    /// The tag's value, <see cref="BatchTaskLimits.TagValueMinLength"/> to <see cref="BatchTaskLimits.TagValueMaxLength"/> characters.
    /// </summary>
    public string? TagValue { get; set; }
}
