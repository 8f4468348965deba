using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>
/// A rule for requests. It uses facts and never syntax, so that it applies to every way to write a request.
/// </summary>
/// <param name="kinds">The objects that it is called for, and for their fields.</param>
/// <param name="descriptors">What the rule reports.</param>
internal abstract class RequestRule(IReadOnlyList<ObjectKind> kinds, params DiagnosticDescriptor[] descriptors)
{
    /// <summary>The objects that it is called for, and for their fields.</summary>
    public IReadOnlyList<ObjectKind> Kinds { get; } = kinds;

    /// <summary>What the rule reports.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(descriptors);

    /// <summary>The first, which for nearly all rules is the only one.</summary>
    protected DiagnosticDescriptor Descriptor => Descriptors[0];

    /// <summary>Checks one field of such an object, wherever it is set.</summary>
    public virtual void AnalyzeField(FieldFact field, RuleContext context)
    {
    }

    /// <summary>Checks one such object: which fields it has, and whether they match.</summary>
    public virtual void AnalyzeObject(ObjectFact fact, RuleContext context)
    {
    }
}
