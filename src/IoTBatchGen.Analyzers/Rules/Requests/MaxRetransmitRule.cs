using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1007: maxRetransmit outside 0 to 3.</summary>
internal sealed class MaxRetransmitRule() : RequestRule([ObjectKind.Param], RequestDescriptors.MaxRetransmit)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.MaxRetransmit)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is long value and (< BatchTaskLimits.MaxRetransmitMin or > BatchTaskLimits.MaxRetransmitMax))
            {
                context.ReportReplaceable(
                    Descriptor,
                    known.Location,
                    NearestBound.Find(value, BatchTaskLimits.MaxRetransmitMin, BatchTaskLimits.MaxRetransmitMax),
                    value,
                    BatchTaskLimits.MaxRetransmitMin,
                    BatchTaskLimits.MaxRetransmitMax);
            }
        }
    }
}
