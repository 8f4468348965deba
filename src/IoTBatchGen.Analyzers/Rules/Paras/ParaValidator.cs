using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>Checks the paras of a command against all possible profiles: a value is correct if one of them accepts it.</summary>
internal static class ParaValidator
{
    public static IEnumerable<ParaIssue> Validate(ObjectFact request, ProfileCatalog profiles)
    {
        var results = new List<ParaValidationResult>();
        foreach (CommandModel command in Candidates(request, profiles))
        {
            var result = ParaValidationResult.From(request, command);
            if (result.Issues.IsEmpty)
            {
                // Where one command takes all, nothing is wrong whatever the others say.
                return [];
            }

            results.Add(result);
        }

        if (results.Count == 0)
        {
            return [];
        }

        List<ParaValidationResult> living = results.FindAll(result => !result.IsRefusal);
        if (living.Count == 0)
        {
            // All profiles reject it. Report the one with the fewest problems, preferably one that has paras with these names.
            return results
                .OrderBy(result => result.Issues.Length)
                .ThenBy(result => result.Issues.Count(issue => issue.RuleId == RuleIds.UnknownPara))
                .First().Issues;
        }

        // A constant is wrong where none of the commands that are left takes it.
        return living[0].Issues.Where(issue => living.TrueForAll(
            result => result.Issues.Any(other => other.OnlyWith == issue.OnlyWith)));
    }

    /// <summary>The possible commands; empty if they are not known for certain.</summary>
    private static IEnumerable<CommandModel> Candidates(ObjectFact request, ProfileCatalog profiles)
    {
        if (request.Typed is not null)
        {
            return [request.Typed];
        }

        if (profiles.IsEmpty
            || Names(request[WireNames.ServiceId]) is not { } serviceIds
            || Names(request[WireNames.Method]) is not { } methods)
        {
            return [];
        }

        // A service that no profile has is IOTB1101's.
        ProfileCatalog candidates = profiles.For(request);
        List<string> known = serviceIds.Where(candidates.HasService).ToList();
        return !known.All(candidates.KnowsCommandsOf) ? []
            : methods is [var method] ? known.SelectMany(serviceId => candidates.DifferentCommandsOf(serviceId, method))
            : known.SelectMany(candidates.CommandsOf).Where(command => methods.Contains(command.CommandName));
    }

    private static IReadOnlyList<string>? Names(FactValue? value) =>
        value is { IsExact: true, IsList: false } && value.Known.All(known => known.Value is string) ? value.Texts() : null;
}
