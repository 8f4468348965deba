using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
        var parameters = new NameScope(ReservedNames.None, enclosing: string.Empty, paras.Count);
        ImmutableArray<PlannedPara> named = ClassPlanner.Each(
            paras,
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
        var planned = new List<PlannedPara>(named.Length);
        foreach (PlannedPara para in named)
        {
            bool hasEnum = ParaFormats.HasEnum(para.Para.Kind, para.Para.EnumList.Count);
            planned.Add(hasEnum ? para with { Enum = Enum(para.Para, members) } : para);
        }

        return RequiredFirst(planned);
    }

    private static ImmutableArray<PlannedPara> RequiredFirst(List<PlannedPara> paras)
    {
        ImmutableArray<PlannedPara>.Builder ordered = ImmutableArray.CreateBuilder<PlannedPara>(paras.Count);
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (PlannedPara para in paras)
            {
                if (para.Para.Required == (pass == 0))
                {
                    ordered.Add(para);
                }
            }
        }

        return ordered.MoveToImmutable();
    }

    private static PlannedEnum Enum(ParaModel para, NameScope members)
    {
        string natural = Identifier.Pascal(para.ParaName);
        string name = members.Take(natural.Length == 0 ? string.Empty : natural + "Value", "ValueEnum", para.ParaName, out string? takenBy);
        var values = new NameScope(ReservedNames.None, enclosing: string.Empty, para.EnumList.Count);
        return new PlannedEnum(
            name,
            ClassPlanner.Each(
                para.EnumList,
                (value, _) => new PlannedEnumMember(values.Take(Identifier.Pascal(value), "Value", value, out string? taken), value) { TakenBy = taken }))
        {
            TakenBy = takenBy,
        };
    }
}
