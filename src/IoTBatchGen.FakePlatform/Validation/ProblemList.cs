using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>The problems found in a body, in the order of the API document.</summary>
internal sealed class ProblemList
{
    // A body of 4 MiB can break a rule a million times, and every request is kept.
    private const int Most = 1000;

    private readonly List<BatchTaskProblem> _problems = [];
    private bool _hasError;

    public IReadOnlyList<BatchTaskProblem> Problems => _problems;

    public void Error(string rule, string field, string format, params object[] values) => Add(rule, field, true, format, values);

    public void Warning(string rule, string field, string format, params object[] values) => Add(rule, field, false, format, values);

    private void Add(string rule, string field, bool isError, string format, object[] values)
    {
        // One place is kept for the first error, so that a flood of warnings never hides that the body is refused.
        bool keep = _problems.Count < Most - 1 || (_problems.Count < Most && (isError || _hasError));
        if (keep)
        {
            _problems.Add(new BatchTaskProblem(rule, field, string.Format(CultureInfo.InvariantCulture, format, values), isError));
            _hasError |= isError;
        }
    }
}
