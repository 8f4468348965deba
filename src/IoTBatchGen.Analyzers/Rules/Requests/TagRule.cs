using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1008: tagName not 1 to 128 characters, tagValue not 1 to 1024.</summary>
internal sealed class TagRule() : RequestRule([ObjectKind.Tag], RequestDescriptors.Tag)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Kind.Field(field.Name) is not null)
        {
            LengthCheck.Analyze(field, Descriptor, context);
        }
    }

    /// <summary>What is absent is as good as empty.</summary>
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        ISet<string> misspelt = MisspelledFields.MeantBy(fact);
        foreach (ApiField field in fact.Kind.Fields().Where(field => fact.Lacks(field.Name) && !misspelt.Contains(field.Name)))
        {
            context.Report(Descriptor, fact.Location, field.Name, 0, field.Least, field.Greatest);
        }
    }
}
