using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>The problems of a file while it is read.</summary>
internal sealed class ProblemList(SourceText source)
{
    private readonly List<ProfileProblem> _problems = [];

    public void Add(string ruleId, TextSpan span, params string[] arguments)
    {
        // A list or an object may run over hundreds of lines; its first is enough to be underlined.
        int lineEnd = source.Lines.GetLineFromPosition(span.Start).End;
        ProfilePlace place = PlaceOf(TextSpan.FromBounds(span.Start, System.Math.Max(span.Start, System.Math.Min(span.End, lineEnd))));
        _problems.Add(new ProfileProblem(ruleId, place.Span, place.LineSpan, arguments));
    }

    public ProfilePlace PlaceOf(TextSpan span) => new(span, source.Lines.GetLinePositionSpan(span));

    /// <summary>The line a place begins on, as editors count, from 1.</summary>
    public string LineNumber(TextSpan span) =>
        (source.Lines.GetLinePosition(span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>All of them, in text order.</summary>
    public ImmutableArray<ProfileProblem> ToImmutable() =>
        _problems.OrderBy(problem => problem.Span.Start).ToImmutableArray();
}
