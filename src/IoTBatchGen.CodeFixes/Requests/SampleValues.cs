using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Json;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>
/// What a fix writes for a missing field. It compiles, and a rule reports it until a person replaces it, so that nothing is
/// sent by mistake. Objects come whole, with their own mandatory fields.
/// </summary>
internal static class SampleValues
{
    /// <summary>For a field of the contract types that has no other value that is reported.</summary>
    public const string Null = "null";

    private static readonly string[] OfParam = [.. ObjectKind.Param.MandatoryFields(isWireForm: true)];
    private static readonly string[] OfCommand = [.. ObjectKind.Command.MandatoryFields(isWireForm: true)];

    /// <summary>For an object that <c>new</c> makes.</summary>
    public static string In(DocumentContext code, ObjectCreation made, string field) =>
        made.IsAnonymous ? Anonymous(field, made.IsPascalCase)
        : made.IsKeyed ? Keyed(field, made.Type, made.IsNode)
        : Contract(code, made.Position, field);

    /// <summary>For the contract types, at a position of a file.</summary>
    public static string Contract(DocumentContext code, int position, string field) => field switch
    {
        WireNames.Timeout => "0",
        WireNames.TaskType => code.NameOf(nameof(BatchTaskTypes), position) + "." + nameof(BatchTaskTypes.DeviceCmd),
        WireNames.Type => Null,
        WireNames.Param => "new " + code.NameOf("BatchTaskParam", position) + Members(OfParam, name => Member(code, position, name)),
        WireNames.Command => "new " + code.NameOf("RawDeviceCommand", position) + Members(OfCommand, name => Member(code, position, name)),
        WireNames.DeviceList or WireNames.GroupList => "{ \"\" }",
        _ => "\"\"",
    };

    /// <summary>For anonymous objects.</summary>
    private static string Anonymous(string field, bool isPascalCase) => field switch
    {
        WireNames.Timeout => "0",
        WireNames.TaskType => CSharpLiteral.Write(BatchTaskTypes.DeviceCmd),
        WireNames.Param => "new" + Members(OfParam, name => Named(name, isPascalCase) + " = " + Anonymous(name, isPascalCase)),
        WireNames.Command => "new" + Members(OfCommand, name => Named(name, isPascalCase) + " = " + Anonymous(name, isPascalCase)),
        WireNames.DeviceList or WireNames.GroupList => "new[] { \"\" }",
        _ => "\"\"",
    };

    /// <summary>For dictionaries and JSON trees of a type.</summary>
    private static string Keyed(string field, string type, bool isNode) => field switch
    {
        WireNames.Timeout => "0",
        WireNames.TaskType => CSharpLiteral.Write(BatchTaskTypes.DeviceCmd),
        WireNames.Param => "new " + type + Members(OfParam, name => "[" + CSharpLiteral.Write(name) + "] = " + Keyed(name, type, isNode)),
        WireNames.Command => "new " + type + Members(OfCommand, name => "[" + CSharpLiteral.Write(name) + "] = " + Keyed(name, type, isNode)),

        // JsonObject has JsonArray, JObject JArray.
        WireNames.DeviceList or WireNames.GroupList =>
            isNode ? "new " + type.Substring(0, type.Length - "Object".Length) + "Array(\"\")" : "new[] { \"\" }",
        _ => "\"\"",
    };

    /// <summary>For JSON text.</summary>
    public static string Json(string field) => field switch
    {
        WireNames.Timeout => "0",
        WireNames.TaskType => JsonText.Quoted(BatchTaskTypes.DeviceCmd),
        WireNames.Param => Members(OfParam, JsonMember).TrimStart(),
        WireNames.Command => Members(OfCommand, JsonMember).TrimStart(),
        WireNames.DeviceList or WireNames.GroupList => "[\"\"]",
        _ => "\"\"",
    };

    /// <summary>A field's name as a member of C#.</summary>
    public static string Named(string field, bool isPascalCase) =>
        isPascalCase ? char.ToUpper(field[0], CultureInfo.InvariantCulture) + field.Substring(1) : field;

    private static string Member(DocumentContext code, int position, string field) =>
        Named(field, isPascalCase: true) + " = " + Contract(code, position, field);

    private static string JsonMember(string field) => JsonText.Quoted(field) + ": " + Json(field);

    private static string Members(IEnumerable<string> fields, System.Func<string, string> member) =>
        " { " + string.Join(", ", System.Linq.Enumerable.Select(fields, member)) + " }";
}
