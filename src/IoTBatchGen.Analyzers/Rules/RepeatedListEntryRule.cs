using System;
using System.Collections.Generic;
using IoTBatchGen.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>IOTB1016: an id or name stands twice in deviceList or groupList.</summary>
internal sealed class RepeatedListEntryRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.RepeatedListEntry;

    public override void Judge(FieldFact field, RuleContext context)
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
                context.Report(Descriptor, known.Place, field.Name, i, earlier);
            }
            else
            {
                first.Add(entry, i);
            }
        }
    }
}
