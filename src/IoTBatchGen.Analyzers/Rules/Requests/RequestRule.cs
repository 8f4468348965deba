using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>
/// A rule for requests. It uses facts and never syntax, so that it applies to every way to write a request.
/// </summary>
internal abstract class RequestRule
{
    /// <summary>What the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Checks one field, wherever it is set.</summary>
    public virtual void Judge(FieldFact field, RuleContext context)
    {
    }

    /// <summary>Checks one object: which fields it has, and whether they match.</summary>
    public virtual void Judge(ObjectFact request, RuleContext context)
    {
    }
}
