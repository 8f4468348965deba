using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1006: taskType other than DeviceCmd.</summary>
internal sealed class TaskTypeRule() : RequestRule([ObjectKind.Task], RequestDescriptors.TaskType)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.TaskType)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is string type and not BatchTaskTypes.DeviceCmd)
            {
                context.ReportReplaceable(
                    Descriptor, known.Location, BatchTaskTypes.DeviceCmd, MessageText.Escape(type), BatchTaskTypes.DeviceCmd);
            }
        }
    }
}
