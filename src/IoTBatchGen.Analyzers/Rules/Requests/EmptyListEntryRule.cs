using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1011: an empty id or name in deviceList or groupList.</summary>
internal sealed class EmptyListEntryRule() : RequestRule([ObjectKind.Param], RequestDescriptors.EmptyListEntry)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (!field.IsDeviceOrGroupList)
        {
            return;
        }

        for (int i = 0; i < field.Value.Items.Length; i++)
        {
            foreach (KnownValue known in field.Value.Items[i].Known)
            {
                if (known.Value is null or "")
                {
                    context.Report(Descriptor, known.Location, field.Value.NameOfEntry(field.Name, i));
                }
            }
        }
    }
}
