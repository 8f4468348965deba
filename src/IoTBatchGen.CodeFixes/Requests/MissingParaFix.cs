using System.Collections.Generic;
using System.Composition;
using System.Linq;
using IoTBatchGen.Analyzers.Literals;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1104: adds a para that the command requires, with a value that the profile allows; and the paras, where there are none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MissingParaFix() : RequestFix(RuleIds.MissingPara)
{
    internal override Edit? Fix(FixedCode code, IReadOnlyList<Diagnostic> group)
    {
        List<NewPara> paras = [.. group.Select(NewPara.Of).OfType<NewPara>().GroupBy(para => para.Name).Select(same => same.First())];
        if (paras.Count == 0)
        {
            return null;
        }

        string title = "Add " + string.Join(", ", paras.Select(para => $"'{para.Name}'"));
        TextSpan place = group[0].Location.SourceSpan;
        return JsonLiteral.Around(code, place) is { } json ? Edit.Of(title, AddTo(json, place, paras))
            : MadeObject.At(code, place) is { } made ? Edit.Of(title, AddTo(code, made, paras))
            : null;
    }

    private static IEnumerable<TextChange>? AddTo(JsonLiteral json, TextSpan place, List<NewPara> paras)
    {
        string[] members = [.. paras.Select(para => JsonText.Quoted(para.Name) + ": " + para.Json)];
        if (json.MembersAt(place) is not { } there || !there.ContainsKey(WireNames.Method))
        {
            return json.Add(place, members);
        }

        // The place is the command: it has no paras, or null.
        string all = "{ " + string.Join(", ", members) + " }";
        return there.TryGetValue(WireNames.Paras, out TextSpan none)
            ? json.ReplaceJson(none, all) is { } change ? [change] : null
            : json.Add(place, [JsonText.Quoted(WireNames.Paras) + ": " + all]);
    }

    private static IEnumerable<TextChange>? AddTo(FixedCode code, MadeObject made, List<NewPara> paras)
    {
        if (made.IsAnonymous && !paras.All(para => SyntaxFacts.IsValidIdentifier(para.Name)))
        {
            return null;
        }

        string json = code.Model.Compilation.GetTypeByMetadataName("System.Text.Json.Nodes.JsonObject") is { } type
            ? type.ToMinimalDisplayString(code.Model, made.Position)
            : "System.Text.Json.Nodes.JsonObject";
        string[] members = [.. paras.Select(para => made.IsAnonymous ? para.AsMember
            : made.HasPairs && made.IsJsonObject ? $"{{ {CSharpLiteral.Of(para.Name)}, {para.CSharp(json)} }}"
            : $"[{CSharpLiteral.Of(para.Name)}] = {para.CSharp(json)}")];
        if (made.IsJsonObject || (made.IsAnonymous && made[WireNames.Method] is null))
        {
            return made.Add(members);
        }

        string all = (made.IsAnonymous ? "new { " : "new " + json + " { ") + string.Join(", ", members) + " }";
        return made[WireNames.Paras] is { } none
            ? [new TextChange(none.Span, all)]
            : made.Add([Placeholders.Named(WireNames.Paras, made.IsPascalCase) + " = " + all]);
    }
}
