using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1005: a field is set that the target type ignores.</summary>
internal sealed class IgnoredFieldRule() : RequestRule([ObjectKind.Param], RequestDescriptors.IgnoredField)
{
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (fact[WireNames.Type] is not { IsExact: true, Known: [{ Value: BatchTargetType type }] })
        {
            return;
        }

        foreach (string name in TargetFields.Conditional)
        {
            // Empty and null values are not sent, unless the code contains the request as it is sent.
            if (!TargetFields.IsRequired(type, name) && fact.Fields.TryGetValue(name, out FieldFact? field) && !field.MayBeAnothers && (fact.IsWireForm || !field.Value.IsEmpty))
            {
                context.Report(Descriptor, field.Location, name, TargetFields.WireName(type)!, RulePhrases.FieldsRead(type));
            }
        }
    }
}
