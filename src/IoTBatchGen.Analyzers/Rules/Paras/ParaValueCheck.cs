using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>What a para has against the values that code gives it: the type first, then range, length and enumList.</summary>
internal static class ParaValueCheck
{
    public static IEnumerable<ParaIssue> Analyze(ParaModel para, FieldFact field, bool isTyped) =>
        Analyze(para, MessageText.Escape(para.ParaName), field.Value, field.Location, isTyped)
            .Select(issue => issue.RuleId == RuleIds.ParaType ? issue with { IsFixable = !field.IsValueTyped } : issue);

    private static IEnumerable<ParaIssue> Analyze(ParaModel para, string name, FactValue value, Location location, bool isTyped)
    {
        if (value.Nested is not null)
        {
            return para.Kind == ParaKind.Json ? [] : [WrongType(para, name, "an object", location)];
        }

        if (value.IsList)
        {
            return Items(para, name, value, location, isTyped);
        }

        return Constants(para, name, value, isTyped);
    }

    private static IEnumerable<ParaIssue> Items(ParaModel para, string name, FactValue value, Location location, bool isTyped)
    {
        if (ParaTypeCheck.ItemKind(para.Kind) is not { } kind)
        {
            return para.Kind == ParaKind.Json ? [] : [WrongType(para, name, "an array", location)];
        }

        // Bounds and enumList are those of single values; the dataType in a message stays the list's.
        ParaModel item = para with { Kind = kind, Min = null, Max = null, MaxLength = null, EnumList = EquatableArray<string>.Empty, Unit = null };
        // Entries whose place is not known have the same name, and are different constants all the same.
        return value.Items.SelectMany((entry, i) => Analyze(item, value.NameOfEntry(name, i), entry, location, isTyped)
            .Select(issue => issue.OnlyWith is null ? issue : issue with { OnlyWith = RulePhrases.Entry(issue.OnlyWith, i) }));
    }

    private static IReadOnlyList<ParaIssue> Constants(ParaModel para, string name, FactValue value, bool isTyped)
    {
        List<ParaIssue>? issues = null;
        bool isEveryWrong = value.IsExact;
        for (int i = 0; i < value.Known.Length; i++)
        {
            if (Constant(para, name, value.Known[i], isTyped) is { } issue)
            {
                (issues ??= []).Add(issue with { OnlyWith = name + "#" + ParaPhrases.Number(i) });
            }
            else
            {
                isEveryWrong = false;
            }
        }

        // If every possible value of the para is wrong, the paras are wrong in any case.
        return issues is null ? Array.Empty<ParaIssue>()
            : isEveryWrong ? issues.ConvertAll(issue => issue with { OnlyWith = null })
            : issues;
    }

    private static ParaIssue? Constant(ParaModel para, string name, KnownValue known, bool isTyped)
    {
        // Anything else that the compiler knows, such as a time span, goes on the wire in a form that this rule does not know.
        if (known.Value is not (null or string or bool or long or double or decimal))
        {
            return null;
        }

        if (!ParaTypeCheck.Takes(para.Kind, known.Value) && !(isTyped && known.Value is not null))
        {
            string? converted = ParaTypeCheck.Converted(para.Kind, known.Value);
            return WrongType(para, name, ParaTypeCheck.Named(para.Kind, known.Value), known.Location)
                .With(converted, para.Kind == ParaKind.Boolean ? RuleProperties.BareForm : RuleProperties.TextForm);
        }

        return ParaRangeCheck.Analyze(para, known.Value) is { } rejected
            ? ParaIssue.Create(RuleIds.ParaValue, known.Location, name, rejected.Found, rejected.Allowed).With(rejected.Nearest)
            : null;
    }

    private static ParaIssue WrongType(ParaModel para, string name, string found, Location location) =>
        ParaIssue.Create(RuleIds.ParaType, location, name, found, MessageText.Escape(para.DataType), ParaTypeCheck.Wanted(para.Kind));
}
