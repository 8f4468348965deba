namespace IoTBatchGen.Profiles.Yaml;

/// <summary>A list or an object while its parts come in.</summary>
/// <param name="index">Its place in the table.</param>
internal class NodeBuilder(int index)
{
    public int Index { get; } = index;

    /// <summary>A part is complete.</summary>
    /// <param name="part">Its place in the table.</param>
    public virtual void Add(int part)
    {
    }
}
