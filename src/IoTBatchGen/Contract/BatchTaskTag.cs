namespace IoTBatchGen;

/// <summary>Represents a tag of a batch task. API document, "TagDTO2 structure".</summary>
public sealed class BatchTaskTag
{
    /// <summary>Initializes a new instance of the <see cref="BatchTaskTag"/> class.</summary>
    public BatchTaskTag()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskTag"/> class with a name and a value.</summary>
    /// <param name="tagName">The tag's name, 1 to 128 characters.</param>
    /// <param name="tagValue">The tag's value, 1 to 1024 characters.</param>
    public BatchTaskTag(string? tagName, string? tagValue)
    {
        TagName = tagName;
        TagValue = tagValue;
    }

    /// <summary>Gets or sets the tag's name, 1 to 128 characters. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? TagName { get; set; }

    /// <summary>Gets or sets the tag's value, 1 to 1024 characters. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? TagValue { get; set; }
}
