using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>
/// A para that a fix adds. Only a person knows the correct value, so it gets a value that its rule reports until it is
/// replaced, whatever the para's dataType.
/// </summary>
/// <param name="Name">Its name on the wire.</param>
internal sealed record NewPara(string Name)
{
    private const string Null = "null";
    private const string Object = "new { }";

    /// <summary>As the rule reports it; null if the rule says no value that it would report again.</summary>
    public static NewPara? From(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(RuleProperties.Para, out string? name) && name is not null
        && diagnostic.Properties.TryGetValue(RuleProperties.Replacement, out string? value) && value == Null
            ? new NewPara(name)
            : null;

    /// <summary>As a member of JSON text.</summary>
    public string Json => JsonText.Quoted(Name) + ": " + Null;

    /// <summary>
    /// As a member of an object in C#. In JSON trees it is null. Elsewhere this would be a null without a type or one that a serializer leaves out;
    /// an object is as wrong.
    /// </summary>
    public string In(ObjectCreation made) =>
        made.IsAnonymous ? Identifier.Escape(Name) + " = " + Object
        : made.Member(Name, made.IsNode ? Null : Object);

    /// <summary>As a member of the <c>JsonObject</c> of a raw command.</summary>
    public string Indexed => "[" + CSharpLiteral.Write(Name) + "] = " + Null;
}
