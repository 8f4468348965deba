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
    /// <summary>The entries, and how many of the first have a known place; null if they are all that there are.</summary>
    public static (ImmutableArray<IOperation> Entries, int? Counted) Read(IObjectCreationOperation creation)
    {
        int? counted = null;
        var entries = ImmutableArray.CreateBuilder<IOperation>();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            counted ??= AddArgument(argument, entries);
        }

        foreach (IOperation entry in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (entry is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var item] })
            {
                entries.Add(item.Value);
            }
            else
            {
                counted ??= entries.Count;
            }
        }

        return (entries.ToImmutable(), counted);
    }

    /// <summary>Adds the entries that an argument gives; returns how many of the first have a known place, null if they are all that there are.</summary>
    private static int? AddArgument(IArgumentOperation argument, ImmutableArray<IOperation>.Builder entries)
    {
        switch (argument)
        {
            case { ArgumentKind: ArgumentKind.DefaultValue }:
                return null;
            case { ArgumentKind: ArgumentKind.Explicit } when argument.Value.Syntax is CollectionExpressionSyntax expression:
                IOperation list = argument.Value.WalkDownConversions();
                entries.AddRange(list.ChildOperations.Where(entry => entry.Syntax is not SpreadElementSyntax));
                int known = expression.Elements.TakeWhile(element => element is ExpressionElementSyntax).Count();
                return known == expression.Elements.Count ? null : known;
            case { Value: IArrayCreationOperation { Initializer: { } given } }:
                entries.AddRange(given.ElementValues);
                return null;
            case { ArgumentKind: not (ArgumentKind.Explicit or ArgumentKind.ParamArray or ArgumentKind.None) }:
                // A params span or list, which only newer hosts know: its operation has the entries as children.
                entries.AddRange(argument.Value.ChildOperations);
                return null;
            case { Value: IConversionOperation { Operand.Type: { SpecialType: SpecialType.System_String } or { IsValueType: true } } single }:
                entries.Add(single);
                return null;
            default:
                return entries.Count;
        }
    }
}
