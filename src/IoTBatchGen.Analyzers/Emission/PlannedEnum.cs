using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>The enum of a string para that lists its values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members in profile order.</param>
internal sealed record PlannedEnum(string Name, EquatableArray<PlannedEnumMember> Members);
