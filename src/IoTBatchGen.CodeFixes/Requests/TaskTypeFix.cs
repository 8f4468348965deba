using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1006: replaces another taskType by DeviceCmd, or by its constant if the contract types are used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TaskTypeFix() : RequestFix(RuleIds.TaskType)
{
    internal override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        TextSpan span = group[0].Location.SourceSpan;
        bool isContract = code.ExpressionAt(span) is { } expression && code.IsGivenToTheLibrary(expression);
        TextChange? change = isContract
            ? new TextChange(span, code.NameOf(nameof(BatchTaskTypes), span.Start) + "." + nameof(BatchTaskTypes.DeviceCmd))
            : ValueText.Replace(code, span, BatchTaskTypes.DeviceCmd);
        return change is { } made ? new DocumentEdit($"Change to '{BatchTaskTypes.DeviceCmd}'", made) : null;
    }
}
