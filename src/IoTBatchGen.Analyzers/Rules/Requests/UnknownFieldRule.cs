using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1015: a field that the API does not know.</summary>
internal sealed class UnknownFieldRule() : RequestRule(ObjectKinds.OfRequest, RequestDescriptors.UnknownField)
{
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        foreach (FieldFact field in MisspelledFields.Unknown(fact))
        {
            string? meant = MisspelledFields.Meaning(fact, field.Name);
            context.ReportReplaceable(Descriptor, field.NameLocation, field.IsNameOfMember ? null : meant, MessageText.Escape(field.Name), RulePhrases.Meant(meant));
        }
    }
}
