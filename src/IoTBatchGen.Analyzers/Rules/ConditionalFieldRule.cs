using System.Linq;
using IoTBatchGen.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>IOTB1004: a field that the target type makes mandatory is absent or empty.</summary>
internal sealed class ConditionalFieldRule : RequestRule
{
    public override DiagnosticDescriptor Descriptor => RequestDescriptors.ConditionalField;

    public override void Judge(ObjectFact request, RuleContext context)
    {
        if (request.Shape != RequestShape.Param || request[WireNames.Type] is not { } type)
        {
            return;
        }

        foreach (BatchTargetType target in type.Known.Select(known => known.Value).OfType<BatchTargetType>().Distinct())
        {
            foreach (string name in TargetFields.Required(target))
            {
                Judge(request, target, name, context);
            }
        }
    }

    private void Judge(ObjectFact request, BatchTargetType target, string name, RuleContext context)
    {
        if (!request.Fields.TryGetValue(name, out FieldFact? field))
        {
            if (request.IsComplete && !Misspelt.MeantBy(request).Contains(name))
            {
                Report(request.Place, "missing");
            }
        }
        else if (field.Value.IsEmpty)
        {
            Report(field.Place, "empty");
        }

        void Report(Location place, string what) => context.Report(
            Descriptor, place, name, what, TargetFields.WireName(target)!, RulePhrases.HowToSet(target, name));
    }
}
