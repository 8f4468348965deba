using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>What one command of one profile says to the paras that code states.</summary>
/// <param name="Issues">All that is wrong, in text order.</param>
internal sealed record ParaValidationResult(ImmutableArray<ParaIssue> Issues)
{
    /// <summary>Whether this command is excluded, whichever constants the paras have.</summary>
    public bool IsRefusal => Issues.Any(issue => issue.OnlyWith is null);

    public static ParaValidationResult From(ObjectFact request, CommandModel command)
    {
        FactValue? paras = request[WireNames.Paras];
        if (paras?.Nested is not { } stated)
        {
            // Null is not sent, as if it were absent.
            bool isAbsent = paras is null ? request.Lacks(WireNames.Paras) : paras.IsNull;
            return new ParaValidationResult(isAbsent
                ? Missing(command, _ => false, request.Location, !request.IsFilledByCode)
                    .Select(issue => issue with { Facts = issue.Facts.Add(RuleProperties.Field, WireNames.Paras) }).ToImmutableArray()
                : ImmutableArray<ParaIssue>.Empty);
        }

        ImmutableArray<ParaIssue> issues = stated.Fields.Values
            .OrderBy(field => field.Location.SourceSpan.Start)
            .SelectMany(field => Analyze(field, stated, command, isTyped: request.Typed is not null))
            .ToImmutableArray();
        return new ParaValidationResult(request.IsComplete && stated.IsComplete
            ? issues.AddRange(Missing(command, name => !stated.Lacks(name), stated.Location, !stated.IsFilledByCode).Where(issue => !IsMeant(issue, issues)))
            : issues);
    }

    /// <summary>Whether a missing para was only misspelled: one mistake is one diagnostic.</summary>
    private static bool IsMeant(ParaIssue missing, ImmutableArray<ParaIssue> issues) => issues.Any(issue =>
        issue.RuleId == RuleIds.UnknownPara
        && issue.Facts.TryGetValue(RuleProperties.Replacement, out string? meant)
        && meant == missing.Facts[RuleProperties.Para]);

    private static IEnumerable<ParaIssue> Analyze(FieldFact field, ObjectFact stated, CommandModel command, bool isTyped)
    {
        for (int i = 0; i < command.Paras.Count; i++)
        {
            if (command.Paras[i].ParaName == field.Name)
            {
                return ParaValueCheck.Analyze(command.Paras[i], field, isTyped);
            }
        }

        return Unknown(field, stated, command);
    }

    private static IEnumerable<ParaIssue> Unknown(FieldFact field, ObjectFact stated, CommandModel command)
    {
        List<string> names = command.Paras.Select(para => para.ParaName).ToList();
        string? nearest = NameSuggester.Nearest(
            field.Name,
            names.Where(name => !stated.Fields.ContainsKey(name)),
            name => command.Paras.First(para => para.ParaName == name).Required);
        ParaIssue issue = ParaIssue.Create(
            RuleIds.UnknownPara,
            field.NameLocation,
            MessageText.Quote(command.CommandName),
            MessageText.Quote(field.Name),
            Hint.For(nearest, names, "it takes no paras")).With(nearest);
        return [issue with { OnlyWith = field.IsConditional ? field.Name : null, IsFixable = !field.IsNameOfMember }];
    }

    private static ImmutableArray<ParaIssue> Missing(CommandModel command, Func<string, bool> isThere, Location location, bool isFixable) => command.Paras
        .Where(para => para.Required && !isThere(para.ParaName))
        .Select(para => Missing(command, para, location) with { IsFixable = isFixable })
        .ToImmutableArray();

    private static ParaIssue Missing(CommandModel command, ParaModel para, Location location)
    {
        // Free JSON takes a null: there a fix would add a value that is not reported again.
        ParaIssue issue = ParaIssue
            .Create(RuleIds.MissingPara, location, MessageText.Quote(para.ParaName), MessageText.Quote(command.CommandName))
            .With(para.Kind == ParaKind.Json ? null : "null");
        return issue with { Facts = issue.Facts.Add(RuleProperties.Para, para.ParaName) };
    }
}
