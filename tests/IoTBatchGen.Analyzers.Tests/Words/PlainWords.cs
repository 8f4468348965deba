using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace IoTBatchGen.Analyzers.Tests.Words;

/// <summary>Words and phrases that are hard to read, or mean something else than intended, with what to write instead.</summary>
internal static class PlainWords
{
    private static readonly (Regex Pattern, string Instead)[] Banned =
    [
        (Word(@", for (?:it|they|he|she|there|then|this|that|these|those|such|no|not|only|what|who|where|when)"), "because"),

        // With a verb behind the noun: "for the answer was lost", and not "for the analyzers".
        (Word(@", for (?:its|their|some|most|all|every|each|both|one|a|an|the) [^,.;:]{1,40}?\b(?:is|are|was|were|has|have|had|may|can|cannot|does|do|would|will|must|needs?|takes?|knows?|counts?|gives?|go|goes)"), "because"),
        (Word(@"(?<!\bthere )(?:is|are|was|were) no (?!longer\b|more\b)[a-z]+"), "is not a"),
        (Word(@"judg\w*"), "check"),
        (Word(@"refus\w*"), "reject"),
        (Word(@"(?:stands?|stood)"), "is"),
        (Word(@"meant"), "intended, expected"),
        (Word(@"mend(?:s|ed|ing)?"), "fix"),
        (Word(@"nobody"), "not … anyone"),
        (Word(@"told"), "informed, said"),
        (Word(@"slips?"), "mistake"),
        (Word(@"misspelt"), "misspelled"),
        (Word(@"comes? of"), "is generated from, results from"),
        (Word(@"nothing is said"), "the rule is silent"),
        (Word(@"hence"), "so, therefore"),
    ];

    /// <summary>The banned words of a text, each with its index and what to write instead.</summary>
    public static IEnumerable<(int Index, string Found, string Instead)> In(string text) =>
        from banned in Banned
        from Match match in banned.Pattern.Matches(text)
        select (match.Index, match.Value, banned.Instead);

    private static Regex Word(string pattern) =>
        new((pattern[0] == ',' ? string.Empty : @"\b") + pattern + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
