using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>
/// A rule for requests. It judges facts and never looks at syntax, so that it holds for every form in which code states a request.
/// </summary>
internal abstract class RequestRule
{
    /// <summary>What the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Judges one field on its own, wherever it is set.</summary>
    public virtual void Judge(FieldFact field, RuleContext context)
    {
    }

    /// <summary>Judges one object: which fields it has, and how they fit together.</summary>
    public virtual void Judge(ObjectFact request, RuleContext context)
    {
    }
}
