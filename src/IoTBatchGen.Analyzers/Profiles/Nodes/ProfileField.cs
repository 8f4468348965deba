namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A field: its name and its value.</summary>
internal readonly record struct ProfileField(ProfileNode Name, ProfileNode Value);
