using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Finds the names of paras inside the class of a command or a response.</summary>
internal static class ParaPlanner
{
    /// <summary>Plans the paras of a command or a response.</summary>
    /// <param name="paras">The paras in profile order.</param>
    /// <param name="members">The names inside the class.</param>
    /// <param name="stated">The place of a para, by its number.</param>
    public static ImmutableArray<PlannedPara> Make(EquatableArray<ParaModel> paras, NameScope members, Func<int, string?> stated)
    {
        var parameters = new NameScope(ImmutableHashSet<string>.Empty, enclosing: string.Empty);
        ImmutableArray<PlannedPara> named = ClassPlanner.Each(
            paras,
            para => para.ParaName,
            (para, i) =>
            {
                string natural = Identifier.Pascal(para.ParaName);
                return new PlannedPara(
                    para,
                    members.Take(natural, "Para", para.ParaName, out string? takenBy),
                    parameters.Take(natural.Length == 0 ? string.Empty : Identifier.Camel(natural), "para", para.ParaName),
                    Enum: null)
                {
                    TakenBy = takenBy,
                    Stated = stated(i),
                };
            });

        // Properties have the first choice of names, so that an enum never takes one from a para that comes after it.
        return named
            .Select(para => ParaFormats.HasEnum(para.Para.Kind, para.Para.EnumList.Count) ? para with { Enum = Enum(para.Para, members) } : para)
            .OrderByDescending(para => para.Para.Required)
            .ToImmutableArray();
    }

    private static PlannedEnum Enum(ParaModel para, NameScope members)
    {
        string natural = Identifier.Pascal(para.ParaName);
        string name = members.Take(natural.Length == 0 ? string.Empty : natural + "Value", "ValueEnum", para.ParaName, out string? takenBy);
        var values = new NameScope(ImmutableHashSet<string>.Empty, enclosing: string.Empty);
        return new PlannedEnum(
            name,
            ClassPlanner.Each(
                para.EnumList,
                value => value,
                (value, _) => new PlannedEnumMember(values.Take(Identifier.Pascal(value), "Value", value, out string? taken), value) { TakenBy = taken }))
        {
            TakenBy = takenBy,
        };
    }
}
