using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>The issues of a body, in the order of the API document.</summary>
internal sealed class IssueList
{
    // A body of 4 MiB can break a rule a million times, and every request is kept.
    private const int MaxCount = 1000;

    private readonly List<BatchTaskValidationIssue> _issues = [];
    private bool _hasError;

    public IReadOnlyList<BatchTaskValidationIssue> Issues => _issues;

    public void Error(string rule, string field, string format, params object[] values) => Add(rule, field, true, format, values);

    public void Warning(string rule, string field, string format, params object[] values) => Add(rule, field, false, format, values);

    private void Add(string rule, string field, bool isError, string format, object[] values)
    {
        // The last entry is reserved for an error, so that a flood of warnings never hides that the body is rejected.
        bool keep = _issues.Count < MaxCount - 1 || (_issues.Count < MaxCount && (isError || _hasError));
        if (keep)
        {
            _issues.Add(new BatchTaskValidationIssue(rule, field, string.Format(CultureInfo.InvariantCulture, format, values), isError));
            _hasError |= isError;
        }
    }
}
