using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>The problems of a file while it is read.</summary>
internal sealed class ProblemList(string text)
{
    private readonly List<ProfileProblem> _problems = [];
    private readonly LineMap _lines = new(text);

    public void Add(string ruleId, TextSpan span, params string[] arguments)
    {
        ProfilePlace place = PlaceOf(span);
        _problems.Add(new ProfileProblem(ruleId, place.Span, place.LineSpan, arguments));
    }

    public ProfilePlace PlaceOf(TextSpan span) => new(span, _lines.Of(span));

    /// <summary>The line a place begins on, as editors count, from 1.</summary>
    public string LineNumber(TextSpan span) =>
        (_lines.Of(span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>All of them, in text order.</summary>
    public ImmutableArray<ProfileProblem> ToImmutable() =>
        _problems.OrderBy(problem => problem.Span.Start).ToImmutableArray();
}
