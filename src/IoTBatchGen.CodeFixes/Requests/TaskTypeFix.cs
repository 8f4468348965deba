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
        TextSpan place = group[0].Location.SourceSpan;
        bool isContract = code.ExpressionAt(place) is { } expression && code.IsGivenToTheLibrary(expression);
        TextChange? change = isContract
            ? new TextChange(place, code.NameOf(nameof(BatchTaskTypes), place.Start) + "." + nameof(BatchTaskTypes.DeviceCmd))
            : ValueText.Replace(code, place, BatchTaskTypes.DeviceCmd);
        return change is { } made ? new DocumentEdit($"Change to '{BatchTaskTypes.DeviceCmd}'", made) : null;
    }
}
