using IoTBatchGen.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>IOTB1008: tagName not 1 to 128 characters, tagValue not 1 to 1024.</summary>
internal sealed class TagRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.Tag;

    public override void Judge(FieldFact field, RuleContext context)
    {
        if (field.Is(RequestShape.Tag, WireNames.TagName))
        {
            LengthCheck.Judge(field, Descriptor, BatchTaskLimits.TagNameMinLength, BatchTaskLimits.TagNameMaxLength, context);
        }
        else if (field.Is(RequestShape.Tag, WireNames.TagValue))
        {
            LengthCheck.Judge(field, Descriptor, BatchTaskLimits.TagValueMinLength, BatchTaskLimits.TagValueMaxLength, context);
        }
    }
}
