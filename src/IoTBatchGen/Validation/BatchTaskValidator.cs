using System.Collections.Generic;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.Validation;

/// <summary>Checks a whole request against the rules of the API document, field by field in the order on the wire.</summary>
internal static class BatchTaskValidator
{
    /// <summary>Every problem.</summary>
    public static IReadOnlyList<BatchTaskValidationIssue> Validate(BatchTask task)
    {
        var problems = new ProblemList(errorsOnly: false);
        Check(task, problems, areListsPlain: false);
        return problems.Problems;
    }

    /// <summary>Whether the platform would reject the task; does not look for what it only ignores.</summary>
    /// <param name="task">The task.</param>
    /// <param name="areListsPlain">Whether its lists have been read, and every entry is there and plain text.</param>
    public static bool HasErrors(BatchTask task, bool areListsPlain = false)
    {
        var problems = new ProblemList(errorsOnly: true);
        Check(task, problems, areListsPlain);
        return problems.Problems.Count != 0;
    }

    private static void Check(BatchTask task, ProblemList problems, bool areListsPlain)
    {
        TaskRules.Check(task, problems);
        if (task.Param is BatchTaskParam param)
        {
            TargetRules.Check(param, problems, areListsPlain);
            CommandRules.Check(param.Command, problems);
            DeliveryRules.Check(param, problems);
        }

        if (task.Tags.Count != 0)
        {
            TagRules.Check(task.Tags, problems);
        }
    }
}
