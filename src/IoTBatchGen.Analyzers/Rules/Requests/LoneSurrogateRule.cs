using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>
/// Half of a surrogate pair in a field, an entry or a para: reported under the rule of that field, with a separate message. Its own rule is that
/// of the fields that have no other; the analyzer knows the others from theirs.
/// </summary>
internal sealed class LoneSurrogateRule() : RequestRule(
    [ObjectKind.Task, ObjectKind.Param, ObjectKind.Command, ObjectKind.Tag], RequestDescriptors.WrongType)
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Reworded = ImmutableArray.Create(
            RequestDescriptors.TaskName,
            RequestDescriptors.AppId,
            RequestDescriptors.CallbackUrl,
            RequestDescriptors.EmptyListEntry,
            RequestDescriptors.CommandName,
            RequestDescriptors.Tag,
            RequestDescriptors.WrongType,
            ParaDescriptors.ParaValue)
        .ToImmutableDictionary(rule => rule.Id, Reword);

    private static readonly ImmutableDictionary<string, string?> Facts =
        ImmutableDictionary<string, string?>.Empty.Add(RuleProperties.LoneSurrogate, string.Empty);

    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (LoneSurrogates.RuleOf(field.Name) is null)
        {
            return;
        }

        if (!field.IsDeviceOrGroupList)
        {
            Analyze(field.Name, field.Name, field.Value, context);
            return;
        }

        // Names are made only where there is something to report.
        for (int i = 0; i < field.Value.Items.Length; i++)
        {
            if (!HasOne(field.Value.Items[i]))
            {
                continue;
            }

            Analyze(field.Name, field.Value.NameOfEntry(field.Name, i), field.Value.Items[i], context);
        }
    }

    /// <summary>Whatever profile a command belongs to, no para of it takes half of a surrogate pair.</summary>
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (fact.Kind == ObjectKind.Command && fact[WireNames.Paras]?.Nested is { } paras)
        {
            foreach (FieldFact para in paras.Fields.Values.Where(para => HasOne(para.Value)))
            {
                AnalyzePara(MessageText.Escape(para.Name), para.Value, context);
            }
        }
    }

    private static void AnalyzePara(string name, FactValue value, RuleContext context)
    {
        if (value.Nested is { } nested)
        {
            foreach (FieldFact field in nested.Fields.Values)
            {
                AnalyzePara(name + "." + MessageText.Escape(field.Name), field.Value, context);
            }
        }
        else if (value.IsList)
        {
            for (int i = 0; i < value.Items.Length; i++)
            {
                AnalyzePara(value.NameOfEntry(name, i), value.Items[i], context);
            }
        }
        else
        {
            Analyze(WireNames.Paras, name, value, context);
        }
    }

    private static bool HasOne(FactValue value) =>
        value.Nested is { } nested ? nested.Fields.Values.Any(field => HasOne(field.Value))
        : value.IsList ? value.Items.Any(HasOne)
        : value.Known.Any(IsOne);

    private static bool IsOne(KnownValue known) => known.Value is string text && LoneSurrogates.AreIn(text);

    private static DiagnosticDescriptor Reword(DiagnosticDescriptor rule) => new(
        rule.Id, rule.Title, RuleMessages.LoneSurrogate, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, helpLinkUri: rule.HelpLinkUri);

    private static void Analyze(string field, string shown, FactValue value, RuleContext context)
    {
        foreach (KnownValue known in value.Known.Where(IsOne))
        {
            context.Report(Reworded[LoneSurrogates.RuleOf(field)!], known.Location, Facts, shown);
        }
    }
}
