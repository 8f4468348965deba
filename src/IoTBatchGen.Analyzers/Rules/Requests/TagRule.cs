using System.Collections.Generic;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1008: tagName not 1 to 128 characters, tagValue not 1 to 1024.</summary>
internal sealed class TagRule() : RequestRule(RequestDescriptors.Tag)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Is(ObjectKind.Tag, WireNames.TagName))
        {
            LengthCheck.Analyze(field, Descriptor, BatchTaskLimits.TagNameMinLength, BatchTaskLimits.TagNameMaxLength, context);
        }
        else if (field.Is(ObjectKind.Tag, WireNames.TagValue))
        {
            LengthCheck.Analyze(field, Descriptor, BatchTaskLimits.TagValueMinLength, BatchTaskLimits.TagValueMaxLength, context);
        }
    }

    /// <summary>What is absent is as good as empty.</summary>
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        if (fact.Kind != ObjectKind.Tag)
        {
            return;
        }

        ISet<string> misspelt = MisspelledFields.MeantBy(fact);
        Analyze(WireNames.TagName, BatchTaskLimits.TagNameMinLength, BatchTaskLimits.TagNameMaxLength);
        Analyze(WireNames.TagValue, BatchTaskLimits.TagValueMinLength, BatchTaskLimits.TagValueMaxLength);

        void Analyze(string name, int least, int greatest)
        {
            if (fact.Lacks(name) && !misspelt.Contains(name))
            {
                context.Report(Descriptor, fact.Place, name, 0, least, greatest);
            }
        }
    }
}
