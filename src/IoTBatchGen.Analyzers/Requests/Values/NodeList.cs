using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Values;

/// <summary>The entries that the creation of a JSON tree's list gives it: <c>new JsonArray(1, 2)</c>, <c>new JArray { 1, 2 }</c>.</summary>
internal static class NodeList
{
    /// <summary>The entries, and whether they are all.</summary>
    public static (ImmutableArray<IOperation> Entries, bool IsExact) Read(IObjectCreationOperation creation)
    {
        bool isExact = true;
        var entries = ImmutableArray.CreateBuilder<IOperation>();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            isExact &= AddArgument(argument, entries);
        }

        foreach (IOperation entry in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (entry is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var item] })
            {
                entries.Add(item.Value);
            }
            else
            {
                isExact = false;
            }
        }

        return (entries.ToImmutable(), isExact);
    }

    /// <summary>Adds the entries that an argument gives; returns whether they are all.</summary>
    private static bool AddArgument(IArgumentOperation argument, ImmutableArray<IOperation>.Builder entries)
    {
        switch (argument)
        {
            case { ArgumentKind: ArgumentKind.DefaultValue }:
                return true;
            case { ArgumentKind: ArgumentKind.Explicit } when argument.Value.Syntax is CollectionExpressionSyntax expression:
                IOperation list = argument.Value.WalkDownConversions();
                entries.AddRange(list.ChildOperations.Where(entry => entry.Syntax is not SpreadElementSyntax));
                return expression.Elements.All(element => element is ExpressionElementSyntax);
            case { Value: IArrayCreationOperation { Initializer: { } given } }:
                entries.AddRange(given.ElementValues);
                return true;
            case { ArgumentKind: not (ArgumentKind.Explicit or ArgumentKind.ParamArray or ArgumentKind.None) }:
                // A params span or list, which only newer hosts know: its operation has the entries as children.
                entries.AddRange(argument.Value.ChildOperations);
                return true;
            case { Value: IConversionOperation { Operand.Type: { SpecialType: SpecialType.System_String } or { IsValueType: true } } single }:
                entries.Add(single);
                return true;
            default:
                return false;
        }
    }
}
