namespace IoTBatchGen.Profiles.Yaml;

/// <summary>A field: its name and its value.</summary>
internal readonly record struct ProfileField(ProfileNode Name, ProfileNode Value);
