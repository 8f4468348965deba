using System.Globalization;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1013: type is none of the six.</summary>
internal sealed class TargetTypeRule() : RequestRule([ObjectKind.Param], RequestDescriptors.TargetType)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.Type)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (known.Value is string name)
            {
                string? nearest = NameSuggester.Nearest(name, TargetFields.TypeNames);
                context.ReportReplaceable(
                    Descriptor, known.Location, nearest, "'" + MessageText.Escape(name) + "'", RulePhrases.TargetTypes, RulePhrases.Meant(nearest));
            }
            else if (known.Value is BatchTargetType type && TargetFields.WireName(type) is null)
            {
                // A number that was cast to the enum.
                context.Report(
                    Descriptor, known.Location, ((int)type).ToString(CultureInfo.InvariantCulture), RulePhrases.TargetTypes, RulePhrases.Meant(null));
            }
        }
    }
}
