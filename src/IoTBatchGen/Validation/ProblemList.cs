using System;
using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation;

/// <summary>Gathers problems in the order they are found.</summary>
internal sealed class ProblemList(bool errorsOnly)
{
    private List<BatchTaskValidationIssue>? _problems;

    public IReadOnlyList<BatchTaskValidationIssue> Problems => _problems?.AsReadOnly() ?? (IReadOnlyList<BatchTaskValidationIssue>)Array.Empty<BatchTaskValidationIssue>();

    /// <summary>Whether warnings are gathered too.</summary>
    public bool TakesWarnings => !errorsOnly;

    public void Error(string ruleId, string path, string format, params object[] values) => Add(ruleId, path, true, format, values);

    public void Warning(string ruleId, string path, string format, params object[] values)
    {
        if (TakesWarnings)
        {
            Add(ruleId, path, false, format, values);
        }
    }

    /// <summary>A mandatory field is absent.</summary>
    public void Missing(string path, string field) => Error(RuleIds.MandatoryField, path, RuleMessages.MandatoryField, field);

    /// <summary>Reports half of a surrogate pair in a field.</summary>
    /// <returns>Whether there is none.</returns>
    public bool CheckCharacters(FieldOwner owner, string field, string? text)
    {
        if (text is null || !LoneSurrogates.AreIn(text))
        {
            return true;
        }

        LoneSurrogate(field, owner.PathOf(field), field);
        return false;
    }

    /// <summary>A field's text, or an entry's, contains half of a surrogate pair.</summary>
    /// <param name="field">The field, which says the rule.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">How the message names it.</param>
    public void LoneSurrogate(string field, string path, string shown) =>
        Error(LoneSurrogates.RuleOf(field)!, path, RuleMessages.LoneSurrogate, shown);

    /// <summary>Checks the length of a text, where null counts as empty, and its characters.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="owner">The path of the object that the field belongs to; put together with its name only for a problem.</param>
    /// <param name="field">The field, with its limits.</param>
    /// <param name="text">Its value.</param>
    public void CheckLength(string ruleId, FieldOwner owner, ApiField field, string? text)
    {
        int length = text?.Length ?? 0;
        if (length < field.Least || length > field.Greatest)
        {
            Error(ruleId, owner.PathOf(field.Name), RuleMessages.Length, field.Name, length, field.Least, field.Greatest);
        }

        CheckCharacters(owner, field.Name, text);
    }

    private void Add(string ruleId, string path, bool isError, string format, object[] values) =>
        (_problems ??= new List<BatchTaskValidationIssue>()).Add(new BatchTaskValidationIssue(ruleId, path, string.Format(CultureInfo.InvariantCulture, format, values), isError));
}
