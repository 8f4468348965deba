using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>Half of a surrogate pair in a field, an entry or a para: reported under the rule of that field, with a separate message.</summary>
internal sealed class LoneSurrogateRule : RequestRule
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = ImmutableArray.Create(
            RequestDescriptors.TaskName,
            RequestDescriptors.AppId,
            RequestDescriptors.CallbackUrl,
            RequestDescriptors.EmptyListEntry,
            RequestDescriptors.CommandName,
            RequestDescriptors.Tag,
            RequestDescriptors.WrongType,
            ParaDescriptors.ParaValue)
        .ToImmutableDictionary(rule => rule.Id, Reworded);

    private static readonly ImmutableDictionary<string, string?> Facts =
        ImmutableDictionary<string, string?>.Empty.Add(RuleProperties.LoneSurrogate, string.Empty);

    /// <summary>The rule of the fields that have none of their own. The others are known to the analyzer from theirs.</summary>
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.WrongType;

    public override void Judge(FieldFact field, RuleContext context)
    {
        if (field.Shape is ObjectKind.Paras or ObjectKind.ClientOptions || LoneSurrogates.RuleOf(field.Name) is null)
        {
            return;
        }

        if (!field.IsDeviceOrGroupList)
        {
            Judge(field.Name, field.Name, field.Value, context);
            return;
        }

        for (int i = 0; i < field.Value.Items.Length; i++)
        {
            string entry = i < field.Value.Counted ? RulePhrases.Entry(field.Name, i) : RulePhrases.AnyEntry(field.Name);
            Judge(field.Name, entry, field.Value.Items[i], context);
        }
    }

    /// <summary>Whatever profile a command belongs to, no para of it takes half of a surrogate pair.</summary>
    public override void Judge(ObjectFact request, RuleContext context)
    {
        if (request.Shape == ObjectKind.Command && request[WireNames.Paras]?.Nested is { } paras)
        {
            foreach (FieldFact para in paras.Fields.Values)
            {
                JudgePara(Shown.Text(para.Name), para.Value, context);
            }
        }
    }

    private static void JudgePara(string name, FactValue value, RuleContext context)
    {
        if (value.Nested is { } nested)
        {
            foreach (FieldFact field in nested.Fields.Values)
            {
                JudgePara(name + "." + Shown.Text(field.Name), field.Value, context);
            }
        }
        else if (value.IsList)
        {
            for (int i = 0; i < value.Items.Length; i++)
            {
                JudgePara(RulePhrases.Entry(name, i), value.Items[i], context);
            }
        }
        else
        {
            Judge(WireNames.Paras, name, value, context);
        }
    }

    private static DiagnosticDescriptor Reworded(DiagnosticDescriptor rule) => new(
        rule.Id, rule.Title, RuleMessages.LoneSurrogate, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, helpLinkUri: rule.HelpLinkUri);

    private static void Judge(string field, string shown, FactValue value, RuleContext context)
    {
        foreach (KnownValue known in value.Known.Where(known => known.Value is string text && LoneSurrogates.AreIn(text)))
        {
            context.Report(Descriptors[LoneSurrogates.RuleOf(field)!], known.Place, Facts, shown);
        }
    }
}
