using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Adds all missing fields of an object. The values are placeholders unless the profiles contain them.</summary>
public abstract class AbsentFieldFix : RequestFix
{
    private protected AbsentFieldFix(string ruleId)
        : base(ruleId)
    {
    }

    internal sealed override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        List<(string Name, string? Value)> fields = [];
        foreach (Diagnostic diagnostic in group)
        {
            if (Property(diagnostic, RuleProperties.Field) is { } name && fields.All(field => field.Name != name))
            {
                fields.Add((name, Replacement(diagnostic)));
            }
        }

        TextSpan span = group[0].Location.SourceSpan;
        return fields.Count == 0 ? null
            : Add(code, span, fields) is { } changes ? DocumentEdit.Create("Add " + string.Join(", ", fields.Select(Named)), changes)
            : fields.Count == 1 ? Set(code, span, fields[0].Name, fields[0].Value)
            : null;
    }

    /// <summary>The field as a title has it, with the value that a device profile gives it: a person is to see what is addressed.</summary>
    private static string Named((string Name, string? Value) field) => field.Value is { } value ? $"{field.Name} '{value}'" : field.Name;

    /// <summary>The edit where the field is there, but null or empty; null if there is none.</summary>
    private protected abstract DocumentEdit? Set(DocumentContext code, TextSpan span, string field, string? value);

    private static IEnumerable<TextChange>? Add(DocumentContext code, TextSpan span, List<(string Name, string? Value)> fields)
    {
        if (JsonLiteral.Around(code, span) is { } json)
        {
            return json.Add(span, [.. fields.Select(field =>
                JsonText.Quoted(field.Name) + ": " + (field.Value is { } value ? JsonText.Quoted(value) : SampleValues.Json(field.Name)))]);
        }

        return ObjectCreation.At(code, span) is { } made
            ? made.Add([.. fields.Select(field => made.Member(field.Name, field.Value is { } value ? CSharpLiteral.Write(value) : SampleValues.In(code, made, field.Name)))])
            : null;
    }
}
