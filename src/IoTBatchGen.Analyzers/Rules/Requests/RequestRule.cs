using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>
/// A rule for requests. It uses facts and never syntax, so that it applies to every way to write a request.
/// </summary>
/// <param name="descriptors">What the rule reports.</param>
internal abstract class RequestRule(params DiagnosticDescriptor[] descriptors)
{
    /// <summary>What the rule reports.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(descriptors);

    /// <summary>The first, which for nearly all rules is the only one.</summary>
    protected DiagnosticDescriptor Descriptor => Descriptors[0];

    /// <summary>Checks one field, wherever it is set.</summary>
    public virtual void AnalyzeField(FieldFact field, RuleContext context)
    {
    }

    /// <summary>Checks one object, which may be a task, its param, a command or a tag: which fields it has, and whether they match.</summary>
    public virtual void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
    }
}
