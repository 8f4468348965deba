namespace IoTBatchGen.Profiles.Yaml;

/// <summary>What a value of a profile file is.</summary>
internal enum NodeForm : byte
{
    /// <summary>A single value: its text, whatever its type.</summary>
    Text,

    /// <summary>The same in quotes, which distinguish <c>"null"</c> from <c>null</c>.</summary>
    QuotedText,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Fields with their values, each name once.</summary>
    Map,
}
