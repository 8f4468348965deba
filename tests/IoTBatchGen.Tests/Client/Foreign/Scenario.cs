using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>What happens to one send.</summary>
internal enum Fate
{
    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>The task is created and its id told.</summary>
    Creates,

    /// <summary>The task is created, and the answer is lost.</summary>
    CreatesAndBreaks,

    /// <summary>The connection breaks before the platform has read the request.</summary>
    Breaks,

    /// <summary>1010009.</summary>
    Throttles,

    /// <summary>1010005.</summary>
    RefusesToken,

    /// <summary>50400, whatever exists.</summary>
    RefusesInput,
}

/// <summary>The fates of a call's sends, one after another. The platform takes each name once.</summary>
internal sealed record Scenario(string Name, bool Resolves, params Fate[] Fates)
{
    /// <summary>Whether a guard stands between the platform and another handler.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Each of them bare, and with a handler in front of a guard.</summary>
    public static IReadOnlyDictionary<string, Scenario> All { get; } = new[]
    {
        new Scenario("created", false, Fate.Creates),
        new Scenario("refused", false, Fate.RefusesInput),
        new Scenario("unreachable once", false, Fate.Unreachable, Fate.Creates),
        new Scenario("throttled twice", false, Fate.Throttles, Fate.Throttles, Fate.Creates),
        new Scenario("throttled, then refused", false, Fate.Throttles, Fate.RefusesInput),
        new Scenario("token renewed", false, Fate.RefusesToken, Fate.Creates),
        new Scenario("token refused twice", false, Fate.RefusesToken, Fate.RefusesToken),
        new Scenario("lost", false, Fate.Breaks),
        new Scenario("answer lost", false, Fate.CreatesAndBreaks),
        new Scenario("throttled, then answer lost", false, Fate.Throttles, Fate.CreatesAndBreaks),
        new Scenario("lost and resolved", true, Fate.Breaks, Fate.Creates),
        new Scenario("answer lost and resolved", true, Fate.CreatesAndBreaks, Fate.Throttles, Fate.Unreachable, Fate.Creates),
        new Scenario("answer lost, token renewed, resolved", true, Fate.CreatesAndBreaks, Fate.RefusesToken, Fate.Creates),
        new Scenario("answer lost and not resolved", true, Fate.CreatesAndBreaks, Fate.Throttles, Fate.RefusesInput),
        new Scenario("lost and not resolved", true, Fate.Breaks, Fate.Throttles, Fate.RefusesInput),
    }
    .SelectMany(scenario => new[] { scenario, scenario with { Name = scenario.Name + ", guarded", IsGuarded = true } })
    .ToDictionary(scenario => scenario.Name);
}
