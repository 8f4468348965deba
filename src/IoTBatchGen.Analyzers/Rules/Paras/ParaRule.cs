using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Rules.Requests;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>A rule about paras. All paras are checked together because only all of them show which profile is the right one.</summary>
internal abstract class ParaRule : RequestRule
{
    public sealed override void Judge(ObjectFact request, RuleContext context)
    {
        if (request.Shape != ObjectKind.Command)
        {
            return;
        }

        foreach (ParaIssue problem in ParaValidator.Validate(request, context.Profiles).Where(problem => problem.RuleId == Descriptor.Id))
        {
            context.Report(Descriptor, problem.Place, problem.IsFixable ? problem.Facts : ImmutableDictionary<string, string?>.Empty, problem.Arguments.ToArray<object>());
        }
    }
}
