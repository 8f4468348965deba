using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1009: callbackUrl is not an absolute http or https URL.</summary>
internal sealed class CallbackUrlRule() : RequestRule([ObjectKind.Param], RequestDescriptors.CallbackUrl)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.CallbackUrl)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is string url && !LoneSurrogates.AreIn(url) && !CallbackUrls.IsAbsoluteHttp(url))
            {
                context.Report(Descriptor, known.Location);
            }
        }
    }
}
