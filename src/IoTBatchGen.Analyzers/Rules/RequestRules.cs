using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>All rules for requests. A new rule is added here, and nowhere else outside its own file.</summary>
internal static class RequestRules
{
    public static ImmutableArray<RequestRule> All { get; } = ImmutableArray.Create<RequestRule>(
        new TimeoutRule(),
        new ConditionalFieldRule(),
        new UnknownServiceRule(),
        new UnknownCommandRule());
}
