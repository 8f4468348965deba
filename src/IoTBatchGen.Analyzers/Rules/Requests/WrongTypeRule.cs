using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1014: a value, or a list's entry, has another JSON type than the API wants, or is null.</summary>
internal sealed class WrongTypeRule() : RequestRule(ObjectKinds.OfRequest, RequestDescriptors.WrongType)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        foreach (WrongType wrong in field.Value.WrongTypes)
        {
            context.ReportReplaceable(Descriptor, wrong.Location, wrong.Replacement, wrong.Name, wrong.Found, wrong.Wanted);
        }
    }
}
