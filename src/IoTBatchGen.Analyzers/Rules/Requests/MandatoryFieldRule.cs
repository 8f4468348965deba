using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1003: a mandatory field is absent or null.</summary>
internal sealed class MandatoryFieldRule() : RequestRule([ObjectKind.Task, ObjectKind.Param, ObjectKind.Command], RequestDescriptors.MandatoryField)
{
    /// <summary>A null wherever it is set; taskType has a default, so that only setting it can take it away.</summary>
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Kind.Field(field.Name) is not { IsMandatory: true })
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is null)
            {
                context.ReportAbsent(Descriptor, known.Location, field.Name, null, field.Name);
            }
        }
    }

    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        foreach (string name in fact.Kind.MandatoryFields(fact.IsWireForm))
        {
            if (fact.Lacks(name) && !MisspelledFields.MeantBy(fact).Contains(name))
            {
                context.ReportAbsent(Descriptor, fact.Location, fact.IsFilledByCode ? null : name, null, name);
            }
        }
    }
}
