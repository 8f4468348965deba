using System.Collections.Generic;
using System.Composition;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1104: adds the missing paras of a command, and <c>paras</c> itself if necessary, with values that are reported until they are replaced.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MissingParaFix() : RequestFix(RuleIds.MissingPara)
{
    internal override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        List<NewPara> paras = [.. group.Select(NewPara.From).OfType<NewPara>().Distinct()];
        if (paras.Count == 0)
        {
            return null;
        }

        // The place is the paras, or the command that has none, or null.
        bool isCommand = Property(group[0], RuleProperties.Field) == WireNames.Paras;
        string title = "Add " + string.Join(", ", paras.Select(para => $"'{para.Name}'"));
        TextSpan span = group[0].Location.SourceSpan;
        return JsonLiteral.Around(code, span) is { } json ? DocumentEdit.Create(title, AddTo(json, span, paras, isCommand))
            : ObjectCreation.At(code, span) is { } made ? DocumentEdit.Create(title, AddTo(code, made, paras, isCommand))
            : null;
    }

    private static IEnumerable<TextChange>? AddTo(JsonLiteral json, TextSpan span, List<NewPara> paras, bool isCommand)
    {
        if (!isCommand)
        {
            return json.Add(span, [.. paras.Select(para => para.Json)]);
        }

        string all = "{ " + string.Join(", ", paras.Select(para => para.Json)) + " }";
        return json.MembersAt(span) is { } there && there.TryGetValue(WireNames.Paras, out TextSpan none)
            ? json.ReplaceJson(none, all) is { } change ? [change] : null
            : json.Add(span, [JsonText.Quoted(WireNames.Paras) + ": " + all]);
    }

    private static IEnumerable<TextChange>? AddTo(DocumentContext code, ObjectCreation made, List<NewPara> paras, bool isCommand)
    {
        if ((made.IsAnonymous && !paras.All(para => SyntaxFacts.IsValidIdentifier(para.Name))) || (made.IsContract && !isCommand))
        {
            return null;
        }

        if (!isCommand)
        {
            return made.Add([.. paras.Select(para => para.In(made))]);
        }

        string all = made.IsAnonymous ? "new { " + string.Join(", ", paras.Select(para => para.In(made))) + " }"
            : made.IsContract ? $"new {JsonObjectAt(code, made.Position)} {{ {string.Join(", ", paras.Select(para => para.Indexed))} }}"
            : $"new {made.Type} {{ {string.Join(", ", paras.Select(para => para.In(made)))} }}";
        return made[WireNames.Paras] is { } none
            ? [new TextChange(none.Span, all)]
            : made.Add([made.Member(WireNames.Paras, all)]);
    }

    private static string JsonObjectAt(DocumentContext code, int position)
    {
        const string FullName = "System.Text.Json.Nodes.JsonObject";
        return code.Model.Compilation.GetTypeByMetadataName(FullName) is { } type ? type.ToMinimalDisplayString(code.Model, position) : FullName;
    }
}
