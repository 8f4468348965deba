using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Rules.Paras;
using IoTBatchGen.Analyzers.Rules.Requests;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>All rules for requests. A new rule is added here, and nowhere else outside its own file.</summary>
internal static class RequestRules
{
    public static ImmutableArray<RequestRule> All { get; } = ImmutableArray.Create<RequestRule>(
        new TimeoutRule(),
        new TaskNameRule(),
        new MandatoryFieldRule(),
        new ConditionalFieldRule(),
        new IgnoredFieldRule(),
        new TaskTypeRule(),
        new MaxRetransmitRule(),
        new TagRule(),
        new CallbackUrlRule(),
        new AppIdRule(),
        new EmptyListEntryRule(),
        new CommandNameRule(),
        new TargetTypeRule(),
        new WrongTypeRule(),
        new LoneSurrogateRule(),
        new UnknownFieldRule(),
        new RepeatedListEntryRule(),
        new RepeatedFieldRule(),
        new UnknownServiceRule(),
        new UnknownCommandRule(),
        new ParaRules(),
        new UnknownDeviceTypeRule(),
        new TypedClassRule(),
        new PlainHttpRule(),
        new SecretRule());

    private static readonly ImmutableArray<RequestRule>[] ByKind = Enum.GetValues(typeof(ObjectKind)).Cast<ObjectKind>()
        .OrderBy(kind => kind)
        .Select(kind => All.Where(rule => rule.Kinds.Contains(kind)).ToImmutableArray())
        .ToArray();

    /// <summary>The rules for an object and its fields.</summary>
    public static ImmutableArray<RequestRule> For(ObjectKind kind) => ByKind[(int)kind];
}
