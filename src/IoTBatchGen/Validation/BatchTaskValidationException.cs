using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen;

/// <summary>A task was not sent, for the platform would refuse it.</summary>
public sealed class BatchTaskValidationException : Exception
{
    // A list of 100,000 bad ids must not make a message of megabytes.
    private const int ToldAtMost = 20;

    /// <summary>Makes an exception of the problems found; its message tells the first 20.</summary>
    /// <param name="problems">Every problem of the request.</param>
    public BatchTaskValidationException(IReadOnlyList<BatchTaskProblem> problems)
        : base(Compose(problems))
    {
        Problems = problems;
    }

    /// <summary>Every problem of the request.</summary>
    public IReadOnlyList<BatchTaskProblem> Problems { get; }

    private static string Compose(IReadOnlyList<BatchTaskProblem> problems)
    {
        IEnumerable<string> lines = problems.Take(ToldAtMost).Select(problem => "\n  " + problem);
        int more = problems.Count - ToldAtMost;
        return "The batch task was not sent:" + string.Concat(lines)
            + (more > 0 ? "\n  and " + more.ToString(CultureInfo.InvariantCulture) + " more" : string.Empty);
    }
}
