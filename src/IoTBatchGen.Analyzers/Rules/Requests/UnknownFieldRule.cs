using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1015: a field that the API does not know.</summary>
internal sealed class UnknownFieldRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.UnknownField;

    public override void Judge(ObjectFact request, RuleContext context)
    {
        foreach (FieldFact field in MisspelledFields.Unknown(request))
        {
            string? meant = MisspelledFields.Meaning(request, field.Name);
            context.ReportReplaceable(Descriptor, field.NamePlace, field.IsNameOfMember ? null : meant, RulePhrases.Shown(field.Name), RulePhrases.Meant(meant));
        }
    }
}
