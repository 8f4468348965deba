using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>What a profile file states, without places: what generated code depends on.</summary>
internal sealed record FileContent(ProfileItem Item, ProfileContent Content);
