using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Rules.Requests;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>
/// IOTB1103 to 1106: the paras of a command. They are checked together because only all of them show which profile is the right one.
/// </summary>
internal sealed class ParaRules()
    : RequestRule(
        [ObjectKind.Command], ParaDescriptors.UnknownPara, ParaDescriptors.MissingPara, ParaDescriptors.ParaValue, ParaDescriptors.ParaType)
{
    public override void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
        foreach (ParaIssue issue in ParaValidator.Validate(fact, context.Profiles))
        {
            context.Report(
                Descriptors.Single(rule => rule.Id == issue.RuleId),
                issue.Location,
                issue.IsFixable ? issue.Facts : ImmutableDictionary<string, string?>.Empty,
                issue.Arguments.ToArray<object>());
        }
    }
}
