using System.Collections.Generic;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1008: tagName not 1 to 128 characters, tagValue not 1 to 1024.</summary>
internal sealed class TagRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.Tag;

    public override void Judge(FieldFact field, RuleContext context)
    {
        if (field.Is(ObjectKind.Tag, WireNames.TagName))
        {
            LengthCheck.Judge(field, Descriptor, BatchTaskLimits.TagNameMinLength, BatchTaskLimits.TagNameMaxLength, context);
        }
        else if (field.Is(ObjectKind.Tag, WireNames.TagValue))
        {
            LengthCheck.Judge(field, Descriptor, BatchTaskLimits.TagValueMinLength, BatchTaskLimits.TagValueMaxLength, context);
        }
    }

    /// <summary>What is absent is as good as empty.</summary>
    public override void Judge(ObjectFact request, RuleContext context)
    {
        if (request.Shape != ObjectKind.Tag)
        {
            return;
        }

        ISet<string> misspelt = MisspelledFields.MeantBy(request);
        Judge(WireNames.TagName, BatchTaskLimits.TagNameMinLength, BatchTaskLimits.TagNameMaxLength);
        Judge(WireNames.TagValue, BatchTaskLimits.TagValueMinLength, BatchTaskLimits.TagValueMaxLength);

        void Judge(string name, int least, int greatest)
        {
            if (request.Lacks(name) && !misspelt.Contains(name))
            {
                context.Report(Descriptor, request.Place, name, 0, least, greatest);
            }
        }
    }
}
