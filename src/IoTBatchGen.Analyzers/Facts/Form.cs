namespace IoTBatchGen.Analyzers.Facts;

/// <summary>What the followed value is at a place of its way.</summary>
internal enum Form
{
    /// <summary>A string, or a builder of one.</summary>
    Text,

    /// <summary>An object that cannot be changed.</summary>
    Object,

    /// <summary>A JSON tree, or an object that was created from text.</summary>
    Tree,
}
