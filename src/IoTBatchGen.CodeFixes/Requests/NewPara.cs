using IoTBatchGen.Analyzers.Literals;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>A para that a fix adds.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">Its value: text, or JSON as it is.</param>
/// <param name="IsText">Which of the two.</param>
internal sealed record NewPara(string Name, string Value, bool IsText)
{
    /// <summary>As the rule reports it; null where it says no value.</summary>
    public static NewPara? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(RuleProperties.Para, out string? name) && name is not null
        && diagnostic.Properties.TryGetValue(RuleProperties.Replacement, out string? value) && value is not null
            ? new NewPara(name, value, diagnostic.Properties.TryGetValue(RuleProperties.Form, out string? form) && form == RuleProperties.TextForm)
            : null;

    public string Json => IsText ? JsonText.Quoted(Value) : Value;

    /// <summary>As a member of an anonymous object.</summary>
    public string AsMember => (SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None ? Name : "@" + Name) + " = " + Value switch
    {
        "{}" when !IsText => "new { }",
        "[]" when !IsText => "new object[0]",
        _ => Literal,
    };

    /// <summary>As a value in a <c>JsonObject</c>, by the name that this type has there.</summary>
    public string CSharp(string jsonObject) => Value switch
    {
        "{}" when !IsText => "new " + jsonObject + "()",
        "[]" when !IsText => "new " + jsonObject.Substring(0, jsonObject.Length - "Object".Length) + "Array()",
        _ => Literal,
    };

    private string Literal => IsText ? CSharpLiteral.Of(Value) : Value;
}
