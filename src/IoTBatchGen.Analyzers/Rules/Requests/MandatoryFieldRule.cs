using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1003: a mandatory field is absent or null.</summary>
internal sealed class MandatoryFieldRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.MandatoryField;

    /// <summary>A null wherever it is set; taskType has a default, so that only setting it can take it away.</summary>
    public override void Judge(FieldFact field, RuleContext context)
    {
        if (!RequestFields.Mandatory(field.Shape).Contains(field.Name) && !field.Is(ObjectKind.Task, WireNames.TaskType))
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is null)
            {
                context.ReportAbsent(Descriptor, known.Place, field.Name, null, field.Name);
            }
        }
    }

    public override void Judge(ObjectFact request, RuleContext context)
    {
        ISet<string> misspelt = MisspelledFields.MeantBy(request);
        foreach (string name in RequestFields.Mandatory(request))
        {
            if (request.Lacks(name) && !misspelt.Contains(name))
            {
                context.ReportAbsent(Descriptor, request.Place, request.IsFilledByCode ? null : name, null, name);
            }
        }
    }
}
