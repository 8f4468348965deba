using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>Whether the text that an object was written to is a template: something in it is replaced, or it is parsed and changed.</summary>
internal static class WrittenText
{
    public static bool IsChanged(IOperation text)
    {
        while (text.Parent is IConversionOperation or IAwaitOperation)
        {
            text = text.Parent;
        }

        return text.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
                Locals.ReferencesTo(declarator.Symbol, Locals.RootOf(text)).Any(IsChangedHere),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } =>
                Locals.ReferencesTo(local, Locals.RootOf(text)).Any(IsChangedHere),
            _ => IsChangedHere(text),
        };
    }

    private static bool IsChangedHere(IOperation text) => text.Parent switch
    {
        IInvocationOperation call when call.Instance == text => call.TargetMethod.Name is "Replace" or "Insert" or "Remove",
        IMemberReferenceOperation => false,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Parse" or "Replace" or "Format" or "DeserializeObject" or "Deserialize" } } => true,
        _ => false,
    };
}
