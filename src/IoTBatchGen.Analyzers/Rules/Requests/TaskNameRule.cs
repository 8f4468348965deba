using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1002: taskName empty or longer than 256 characters.</summary>
internal sealed class TaskNameRule() : RequestRule([ObjectKind.Task], RequestDescriptors.TaskName)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.TaskName)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is string { Length: < BatchTaskLimits.TaskNameMinLength or > BatchTaskLimits.TaskNameMaxLength } name)
            {
                context.Report(
                    Descriptor, known.Location, name.Length, BatchTaskLimits.TaskNameMinLength, BatchTaskLimits.TaskNameMaxLength);
            }
        }
    }
}
