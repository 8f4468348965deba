using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Finds the names inside a command's class.</summary>
internal static class ParaPlan
{
    public static ImmutableArray<PlannedPara> Make(IEnumerable<ParaModel> paras, string commandName)
    {
        var members = new NameScope(ReservedNames.Paras, commandName);
        var parameters = new NameScope(ImmutableHashSet<string>.Empty, enclosing: string.Empty);
        ImmutableArray<PlannedPara> named = ProfilePlan.Each(
            paras,
            para => para.ParaName,
            para =>
            {
                string natural = Identifier.Pascal(para.ParaName);
                return new PlannedPara(
                    para,
                    members.Take(natural, "Para", para.ParaName, out string? takenBy),
                    parameters.Take(natural.Length == 0 ? string.Empty : Identifier.Camel(natural), "para", para.ParaName),
                    Enum: null)
                {
                    TakenBy = takenBy,
                };
            });

        // Properties have the first choice of names, so that an enum never takes one from a para that comes after it.
        return named
            .Select((para, i) => para with { Number = i, Enum = IsEnum(para.Para) ? Enum(para.Para, members) : null })
            .OrderByDescending(para => para.Para.Required)
            .ToImmutableArray();
    }

    private static bool IsEnum(ParaModel para) => para.Kind == ParaKind.String && para.EnumList.Count > 0;

    private static PlannedEnum Enum(ParaModel para, NameScope members)
    {
        string natural = Identifier.Pascal(para.ParaName);
        string name = members.Take(natural.Length == 0 ? string.Empty : natural + "Value", "ValueEnum", para.ParaName, out string? takenBy);
        var values = new NameScope(ImmutableHashSet<string>.Empty, enclosing: string.Empty);
        return new PlannedEnum(
            name,
            ProfilePlan.Each(
                para.EnumList,
                value => value,
                value => new PlannedEnumMember(values.Take(Identifier.Pascal(value), "Value", value, out string? taken), value) { TakenBy = taken }))
        {
            TakenBy = takenBy,
        };
    }
}
