using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1017: JSON text gives a field twice in one object, or code adds it to one twice.</summary>
internal sealed class RepeatedFieldRule() : RequestRule(ObjectKinds.OfRequest, RequestDescriptors.RepeatedField)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        // The platform ignores an unknown field however often it occurs; IOTB1015 reports it.
        bool isRead = field.Kind == ObjectKind.Paras || field.Kind.Field(field.Name) is not null;
        if (!isRead || field.PreviousDuplicate is null)
        {
            return;
        }

        FieldFact first = field;
        while (first.PreviousDuplicate is { } before)
        {
            first = before;
        }

        int line = first.NameLocation.GetMappedLineSpan().StartLinePosition.Line + 1;
        for (FieldFact again = field; again.PreviousDuplicate is { } before; again = before)
        {
            context.Report(
                Descriptor,
                again.NameLocation,
                MessageText.Escape(again.Name),
                line,
                again.IsAdded ? "adding it again throws an exception" : "the API does not say which value wins");
        }
    }
}
