using IoTBatchGen.Analyzers.Profiles.Nodes;
using IoTBatchGen.Analyzers.Rules;

namespace IoTBatchGen.Analyzers.Profiles.Binding;

/// <summary>What binding knows wherever it is: which form the file has, and where problems go.</summary>
/// <param name="IsOurs">Our own YAML, which is held to every rule; a vendor's file is read with patience.</param>
/// <param name="Problems">Where problems go.</param>
internal sealed record FileBinding(bool IsOurs, ProblemList Problems)
{
    public void WrongKind(ProfileNode value, string what, string expected) =>
        Problems.Add(ProfileRuleIds.WrongKind, value.Span, what, expected, value.IsNull ? "empty" : value.Kind);
}
