using System.Collections.Generic;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.Validation;

/// <summary>Judges a whole request by the rules of the API document, field by field in the order they go on the wire.</summary>
internal static class BatchTaskValidator
{
    public static IReadOnlyList<BatchTaskProblem> Validate(BatchTask task)
    {
        var problems = new ProblemList();
        TaskRules.Check(task, problems);
        if (task.Param is BatchTaskParam param)
        {
            TargetRules.Check(param, problems);
            CommandRules.Check(param.Command, problems);
            DeliveryRules.Check(param, problems);
        }

        TagRules.Check(task.Tags, problems);
        return problems.Problems;
    }
}
