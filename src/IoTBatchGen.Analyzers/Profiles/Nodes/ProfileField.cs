namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A field: its name and its value.</summary>
internal sealed class ProfileField(ScalarNode name, ProfileNode value)
{
    public ScalarNode Name { get; } = name;

    public ProfileNode Value { get; } = value;
}
