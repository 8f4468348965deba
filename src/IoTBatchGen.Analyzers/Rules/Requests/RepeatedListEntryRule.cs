using System;
using System.Collections.Generic;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1016: an id or name occurs twice in deviceList or groupList.</summary>
internal sealed class RepeatedListEntryRule() : RequestRule([ObjectKind.Param], RequestDescriptors.RepeatedListEntry)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (!field.IsDeviceOrGroupList)
        {
            return;
        }

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < field.Value.Items.Length; i++)
        {
            if (field.Value.Items[i] is not { IsExact: true, Known: [{ Value: string { Length: > 0 } entry } known] })
            {
                continue;
            }

            if (first.TryGetValue(entry, out int earlier))
            {
                context.Report(
                    Descriptor,
                    known.Location,
                    field.Value.NameOfEntry(field.Name, i),
                    i < field.Value.Counted ? RulePhrases.Entry(field.Name, earlier) : MessageText.Quote(entry));
            }
            else if (field.RepeatsEntry)
            {
                context.Report(Descriptor, known.Location, RulePhrases.AnyEntry(field.Name), MessageText.Quote(entry));
            }
            else
            {
                first.Add(entry, i);
            }
        }
    }
}
