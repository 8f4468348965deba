using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen;

/// <summary>A task was not sent, for the platform would refuse it.</summary>
public sealed class BatchTaskValidationException : Exception
{
    /// <summary>Makes an exception of the problems found.</summary>
    /// <param name="problems">Every problem of the request.</param>
    public BatchTaskValidationException(IReadOnlyList<BatchTaskProblem> problems)
        : base("The batch task was not sent:\n" + string.Join("\n", problems.Select(problem => "  " + problem)))
    {
        Problems = problems;
    }

    /// <summary>Every problem of the request.</summary>
    public IReadOnlyList<BatchTaskProblem> Problems { get; }
}
