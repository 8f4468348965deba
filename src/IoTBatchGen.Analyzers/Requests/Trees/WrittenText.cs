using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>Whether the text that an object was written to is a template: something in it is replaced, or it is parsed and changed.</summary>
internal static class WrittenText
{
    private static readonly ConditionalWeakTable<ILocalSymbol, StrongBox<bool>> ChangedLocals = new();

    public static bool IsChanged(IOperation text)
    {
        while (text.Parent is IConversionOperation or IAwaitOperation)
        {
            text = text.Parent;
        }

        return text.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsChanged(declarator.Symbol, text),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => IsChanged(local, text),
            _ => IsChangedHere(text),
        };
    }

    /// <summary>Whether the text in a local is changed anywhere. Found once, for many objects may be written to one local in turn.</summary>
    private static bool IsChanged(ILocalSymbol local, IOperation text) => ChangedLocals.GetValue(
        local, found => new StrongBox<bool>(LocalUsage.In(text.Root()).ReferencesTo(found).Any(IsChangedHere))).Value;

    private static bool IsChangedHere(IOperation text) => text.Parent switch
    {
        IInvocationOperation call when call.Instance == text => call.TargetMethod.Name is "Replace" or "Insert" or "Remove",
        IMemberReferenceOperation => false,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Parse" or "Replace" or "Format" or "DeserializeObject" or "Deserialize" } } => true,
        _ => false,
    };
}
