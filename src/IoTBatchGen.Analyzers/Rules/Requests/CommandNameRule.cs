using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1012: serviceId not 1 to 64 characters, method not 1 to 128.</summary>
internal sealed class CommandNameRule() : RequestRule([ObjectKind.Command], RequestDescriptors.CommandName)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        // Null is IOTB1003's.
        if (field.Name is WireNames.ServiceId or WireNames.Method)
        {
            LengthCheck.Analyze(field, Descriptor, context, nullCounts: false);
        }
    }
}
