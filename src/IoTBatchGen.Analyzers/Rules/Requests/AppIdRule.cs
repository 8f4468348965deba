using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1010: appId longer than 64 characters.</summary>
internal sealed class AppIdRule() : RequestRule([ObjectKind.Task], RequestDescriptors.AppId)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.AppId)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is string { Length: > BatchTaskLimits.AppIdMaxLength } appId)
            {
                context.Report(Descriptor, known.Location, appId.Length, BatchTaskLimits.AppIdMaxLength);
            }
        }
    }
}
