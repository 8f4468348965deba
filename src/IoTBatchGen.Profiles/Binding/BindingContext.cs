using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>What binding knows wherever it is: which form the file has, and where problems go.</summary>
/// <param name="IsOurs">Our own YAML, which is held to every rule; a vendor's file is read with patience.</param>
/// <param name="Issues">Where problems go.</param>
internal sealed record BindingContext(bool IsOurs, IssueList Issues)
{
    /// <summary>Says that a value is of the wrong kind where something sensible is assumed instead: a vendor's file is not held up by that.</summary>
    /// <param name="value">The value.</param>
    /// <param name="what">The field.</param>
    /// <param name="expected">What it must be.</param>
    /// <param name="assumed">What is assumed instead.</param>
    public void WrongKind(ProfileNode value, string what, string expected, string assumed) =>
        Issues.Add(
            IsOurs ? null : IssueSeverity.Warning, ProfileRuleIds.WrongKind, value.Span, Arguments(value, what, expected, assumed));

    /// <summary>Says that a value is of the wrong kind where what it holds is lost.</summary>
    /// <param name="value">The value.</param>
    /// <param name="what">The field.</param>
    /// <param name="expected">What it must be.</param>
    /// <param name="lost">What happens to it.</param>
    public void Lost(ProfileNode value, string what, string expected, string lost) =>
        Issues.Add(ProfileRuleIds.WrongKind, value.Span, Arguments(value, what, expected, lost));

    /// <summary>Says that a value which goes on the wire has U+FFFD in place of a lost character: no device has that name.</summary>
    public void CheckCharacters(ProfileNode value, string what)
    {
        if (value.Text.IndexOf(ForeignText.Lost) >= 0)
        {
            Issues.Add(
                ProfileRuleIds.Unreadable, value.Span,
                $"{what} contains U+FFFD, which replaces a character that was lost when the file was converted; write the text again");
        }
    }

    private static string[] Arguments(ProfileNode value, string what, string expected, string instead) =>
        [what, expected, value.IsNull ? "empty" : value.Kind, instead];
}
