using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>What happens to the code in lambdas and to their results.</summary>
internal static class LambdaResult
{
    /// <summary><c>mock.Verify(client => client.Post("{…}"))</c>, the projection of a query to a database: code that is not run.</summary>
    public static bool IsInExpressionTree(IOperation stated)
    {
        for (IOperation? around = stated.Parent; around is not null; around = around.Parent)
        {
            if (around is IConversionOperation or IDelegateCreationOperation && around.Type?.Name == "Expression")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the result is the key of a grouping, or the answer of a route; else what a lambda returns may be sent.</summary>
    public static bool IsSetAside(IAnonymousFunctionOperation lambda)
    {
        IOperation? around = lambda.Parent;
        while (around is IConversionOperation or IDelegateCreationOperation)
        {
            around = around.Parent;
        }

        return around is IArgumentOperation argument
            && ((Callees.Find(argument) == Callee.SetsAside && !IsRun(argument)) || IsOfKeys(argument));
    }

    /// <summary><c>Assert.Throws(() => …)</c>: the lambda is run, its result compared with nothing. That of <c>MapGet</c> is an answer.</summary>
    private static bool IsRun(IArgumentOperation lambda) =>
        lambda.Parameter?.Type is not INamedTypeSymbol { TypeArguments.Length: > 1 }
        && lambda.Parent is not IInvocationOperation { TargetMethod.Name: "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" };

    /// <summary><c>rows.Select(row => new { … }).Distinct()</c></summary>
    private static bool IsOfKeys(IArgumentOperation selector)
    {
        IOperation? sequence = selector.Parent;
        return selector.Parameter?.Name is "selector"
            && sequence?.Parent is IArgumentOperation next
            && next.Parent is IInvocationOperation { TargetMethod.Name: "Distinct" or "Except" or "Intersect" or "Union" or "ToHashSet" or "Contains" or "Count" };
    }
}
