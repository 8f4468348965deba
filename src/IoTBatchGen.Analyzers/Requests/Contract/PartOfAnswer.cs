using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>
/// Finds the tags of an answer: <c>new BatchTaskStatus { Tags = [new BatchTaskTag("site", "")] }</c> is what the platform says, such as in a
/// test, and the rules of requests do not apply to it.
/// </summary>
internal static class PartOfAnswer
{
    public static bool Is(IOperation part, KnownTypes symbols)
    {
        for (IOperation? around = part.Parent; around is not null and not IBlockOperation and not IAnonymousFunctionOperation; around = around.Parent)
        {
            if (around is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } && symbols.IsAnswer(target.Property.ContainingType))
            {
                return true;
            }
        }

        return false;
    }
}
