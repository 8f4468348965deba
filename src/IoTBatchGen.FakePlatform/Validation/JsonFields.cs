using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>
/// The fields of one JSON object of a request. Each getter returns the value, or reports an issue and returns null. An absent
/// optional field returns null without an issue.
/// </summary>
internal sealed class JsonFields(JsonElement source, string path, IssueList issues)
{
    public IssueList Issues => issues;

    /// <summary>Returns the field's path from the root of the body.</summary>
    public string PathOf(string name) => path.Length == 0 ? name : path + "." + name;

    public bool Has(string name) => source.TryGetProperty(name, out _);

    /// <param name="name">The field.</param>
    /// <param name="ruleIfAbsent">The rule that an absent field breaks; null for an optional one.</param>
    public string? Text(string name, string? ruleIfAbsent = null) =>
        Get(name, ruleIfAbsent, JsonValueKind.String, JsonTypeNames.Text) is { } value ? TextOf(value, name, PathOf(name), name) : null;

    /// <summary>Returns the text of a string, or null if it contains half of a surrogate pair, which is reported.</summary>
    /// <param name="value">The string.</param>
    /// <param name="field">The field, by which the rule is found.</param>
    /// <param name="textPath">The path of the string.</param>
    /// <param name="shown">How the message names it.</param>
    public string? TextOf(JsonElement value, string field, string textPath, string shown)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            if (LoneSurrogates.RuleOf(field) is not { } rule)
            {
                // One of a few fixed words, which it cannot be: reported as it is written.
                return value.GetRawText().Trim('"');
            }

            issues.Error(rule, textPath, RuleMessages.LoneSurrogate, shown);
            return null;
        }
    }

    public JsonElement? List(string name) => Get(name, null, JsonValueKind.Array, JsonTypeNames.List);

    public JsonFields? Object(string name, string? ruleIfAbsent = null) =>
        Get(name, ruleIfAbsent, JsonValueKind.Object, JsonTypeNames.Object) is { } value
            ? new JsonFields(value, PathOf(name), issues)
            : null;

    /// <summary>
    /// Returns a whole number, written as one (<c>10</c>, not <c>10.0</c>). A number beyond 64 bits returns the nearest 64-bit number.
    /// </summary>
    public long? Integer(string name, string? ruleIfAbsent = null)
    {
        if (Get(name, ruleIfAbsent, JsonValueKind.Number, JsonTypeNames.Integer) is not { } value)
        {
            return null;
        }

        string lexeme = value.GetRawText();
        if (lexeme.AsSpan(lexeme[0] == '-' ? 1 : 0).ContainsAnyExceptInRange('0', '9'))
        {
            issues.Error(RuleIds.WrongType, PathOf(name), RuleMessages.WrongType, name, JsonTypeNames.Fraction, JsonTypeNames.Integer);
            return null;
        }

        return value.TryGetInt64(out long number) ? number : lexeme[0] == '-' ? long.MinValue : long.MaxValue;
    }

    /// <summary>Checks the texts of an object of any content, in whatever depth.</summary>
    /// <param name="field">The field that the object is the value of.</param>
    public void CheckTexts(string field)
    {
        foreach (JsonProperty property in source.EnumerateObject())
        {
            CheckTexts(property.Value, field, MessageText.Escape(property.Name));
        }
    }

    private void CheckTexts(JsonElement value, string field, string name)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                TextOf(value, field, PathOf(name), name);
                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    CheckTexts(property.Value, field, name + "." + MessageText.Escape(property.Name));
                }

                break;
            case JsonValueKind.Array:
                foreach ((int index, JsonElement entry) in value.EnumerateArray().Select((entry, index) => (index, entry)))
                {
                    CheckTexts(entry, field, RulePhrases.Entry(name, index));
                }

                break;
        }
    }

    public void ReportUnknown(IReadOnlyCollection<string> known)
    {
        foreach (JsonProperty property in source.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                // A name may contain any character; encoded, it stays on one line.
                string name = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(property.Name);
                issues.Warning(RuleIds.UnknownField, PathOf(name), RuleMessages.UnknownField, name, RulePhrases.Meant(null));
            }
        }
    }

    private JsonElement? Get(string name, string? ruleIfAbsent, JsonValueKind kind, string wanted)
    {
        if (!source.TryGetProperty(name, out JsonElement value))
        {
            if (ruleIfAbsent is not null)
            {
                issues.Error(ruleIfAbsent, PathOf(name), RuleMessages.MandatoryField, name);
            }

            return null;
        }

        if (value.ValueKind == kind)
        {
            return value;
        }

        issues.Error(RuleIds.WrongType, PathOf(name), RuleMessages.WrongType, name, JsonTypes.Of(value), wanted);
        return null;
    }
}
