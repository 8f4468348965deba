using System;
using System.Linq;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

/// <summary>Bends a valid task and states what is found.</summary>
internal static class Problems
{
    /// <summary>The problems of a task to one device after <paramref name="bend"/>, each as "id path".</summary>
    public static string[] After(Action<BatchTask> bend)
    {
        BatchTask task = Samples.Task();
        bend(task);
        return Of(task);
    }

    public static string[] Of(BatchTask task) => [.. task.Validate().Select(problem => problem.RuleId + " " + problem.Field)];

    public static BatchTaskValidationIssue Only(BatchTask task) => Assert.Single(task.Validate());

    public static string Text(int length) => new('x', length);
}
