using System.Collections.Generic;
using System.Composition;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Replaces an unknown name of a type, field, service, command, para or device by the most similar one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReplaceNameFix() : RequestFix(
    RuleIds.TargetType, RuleIds.UnknownField, RuleIds.UnknownService, RuleIds.UnknownCommand, RuleIds.UnknownPara, RuleIds.UnknownDeviceType)
{
    internal override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        TextSpan span = group[0].Location.SourceSpan;
        if (Replacement(group[0]) is not { } meant)
        {
            return null;
        }

        bool isOfTheApi = group[0].Id == RuleIds.UnknownField;
        TextChange? change = MemberNamedAt(code, span, isOfTheApi || group[0].Id == RuleIds.UnknownPara) is { } member
            ? Rename(member, meant, isOfTheApi)
            : ValueText.Replace(code, span, meant);
        return change is { } made ? new DocumentEdit($"Change to '{meant}'", made) : null;
    }

    /// <summary>The member of an anonymous object with the wrong name.</summary>
    private static AnonymousObjectMemberDeclaratorSyntax? MemberNamedAt(DocumentContext code, TextSpan span, bool isName)
    {
        AnonymousObjectMemberDeclaratorSyntax? member = isName
            ? code.ExpressionAt(span)?.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>()
            : null;
        return member?.NameEquals is { } name && name.Name.Span != span ? null : member;
    }

    private static TextChange? Rename(AnonymousObjectMemberDeclaratorSyntax member, string meant, bool isOfTheApi)
    {
        if (!SyntaxFacts.IsValidIdentifier(meant))
        {
            return null;
        }

        // Serializers write the API's names with a lower-case first letter, whatever the member has.
        string? written = member.NameEquals?.Name.Identifier.ValueText;
        string name = Identifier.Escape(SampleValues.Named(meant, isOfTheApi && written is { Length: > 0 } && char.IsUpper(written[0])));
        return member.NameEquals is { } equals
            ? new TextChange(equals.Name.Span, name)
            : new TextChange(new TextSpan(member.SpanStart, 0), name + " = ");
    }
}
