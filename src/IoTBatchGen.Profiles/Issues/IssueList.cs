using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Issues;

/// <summary>The problems of a file while it is read.</summary>
internal sealed class IssueList(string text)
{
    private readonly List<ProfileIssue> _issues = [];
    private readonly LineMap _lines = new(text);

    public void Add(string ruleId, TextRange span, params string[] arguments) => _issues.Add(Problem(ruleId, span, arguments));

    /// <summary>Adds a problem that is of another severity than its rule; null for the rule's.</summary>
    public void Add(IssueSeverity? severity, string ruleId, TextRange span, params string[] arguments) =>
        _issues.Add(Problem(ruleId, span, arguments) with { OwnSeverity = severity });

    /// <summary>Adds a problem with what a fix may put in the place's stead; null if there is none.</summary>
    public void AddReplaceable(string ruleId, TextRange span, string? replacement, params string[] arguments) =>
        _issues.Add(Problem(ruleId, span, arguments) with { Replacement = replacement });

    /// <summary>Adds a problem that two places have together.</summary>
    public void AddOfTwo(string ruleId, TextRange span, TextRange other, params string[] arguments) =>
        _issues.Add(Problem(ruleId, span, arguments) with { Other = LocationOf(other) });

    public ProfileLocation LocationOf(TextRange span) => new(span, _lines.Of(span));

    /// <summary>The line a place begins on, as editors count, from 1.</summary>
    public string LineNumber(TextRange span) =>
        (_lines.Of(span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>All of them, in text order.</summary>
    public ImmutableArray<ProfileIssue> ToImmutable() =>
        IsInOrder() ? _issues.ToImmutableArray() : _issues.OrderBy(issue => issue.Span.Start).ToImmutableArray();

    private bool IsInOrder()
    {
        for (int i = 1; i < _issues.Count; i++)
        {
            if (_issues[i].Span.Start < _issues[i - 1].Span.Start)
            {
                return false;
            }
        }

        return true;
    }

    private ProfileIssue Problem(string ruleId, TextRange span, string[] arguments)
    {
        // A list or an object may run over hundreds of lines; its first is enough to be underlined.
        return new ProfileIssue(ruleId, LocationOf(_lines.FirstLineOf(span)), arguments);
    }
}
