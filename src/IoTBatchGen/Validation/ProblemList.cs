using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen.Validation;

/// <summary>Gathers problems in the order they are found.</summary>
internal sealed class ProblemList
{
    private readonly List<BatchTaskProblem> _problems = new List<BatchTaskProblem>();

    public IReadOnlyList<BatchTaskProblem> Problems => _problems.AsReadOnly();

    public void Error(string ruleId, string path, string format, params object[] values) => Add(ruleId, path, true, format, values);

    public void Warning(string ruleId, string path, string format, params object[] values) => Add(ruleId, path, false, format, values);

    /// <summary>A mandatory field is absent.</summary>
    public void Missing(string path, string field) => Error(RuleIds.MandatoryField, path, RuleMessages.MandatoryField, field);

    /// <summary>Judges the length of a text; null counts as empty.</summary>
    public void CheckLength(string ruleId, string path, string field, string? text, int least, int greatest)
    {
        int length = text?.Length ?? 0;
        if (length < least || length > greatest)
        {
            Error(ruleId, path, RuleMessages.Length, field, length, least, greatest);
        }
    }

    private void Add(string ruleId, string path, bool isError, string format, object[] values) =>
        _problems.Add(new BatchTaskProblem(ruleId, path, string.Format(CultureInfo.InvariantCulture, format, values), isError));
}
