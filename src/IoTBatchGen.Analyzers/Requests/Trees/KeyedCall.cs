using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>What a method does to the object that it is called on, which holds values by name.</summary>
internal static class KeyedCall
{
    private static readonly ImmutableHashSet<string> Readers = ImmutableHashSet.Create(
        "ContainsKey", "ContainsValue", "ToString", "ToJsonString", "WriteTo", "WriteToAsync", "GetHashCode", "Equals", "GetType", "EnsureCapacity", "TrimExcess");

    private static readonly ImmutableHashSet<string> Finders = ImmutableHashSet.Create(
        "TryGetValue", "TryGetPropertyValue", "GetValueOrDefault", "GetValue", "SelectToken", "SelectTokens", "Properties", "GetEnumerator");

    /// <summary>How a call uses the object; null if it only reads it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="arguments">Its arguments, without the object itself.</param>
    /// <param name="path">The names that lead to the object.</param>
    public static WireUse? Read(IInvocationOperation call, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<string> path)
    {
        string method = call.TargetMethod.Name;
        if (Readers.Contains(method))
        {
            return null;
        }

        switch (method)
        {
            case "Add" or "TryAdd" when Entry(arguments) is { } entry:
                WireUseKind kind = method == "Add" ? WireUseKind.Add : WireUseKind.TryAdd;
                return WireAccess.NameIn(entry.Key) is { } name
                    ? new WireUse(kind, path.Add(name), call) { Value = entry.Value, NameLocation = entry.Key.Syntax.GetLocation() }
                    : new WireUse(WireUseKind.AddSome, path, call);
            case "Add" or "TryAdd":
                return new WireUse(WireUseKind.AddSome, path, call);
            case "DeepClone" when path.IsEmpty:
                // What the copy is completed with, the object does not show.
                return new WireUse(WireUseKind.Escape, path, call);
            case "DeepClone":
                return null;
            case "Remove" when arguments is [{ Value: var key }] && WireAccess.NameIn(key) is { } removed:
                return new WireUse(WireUseKind.Remove, path.Add(removed), call);
            default:
                return new WireUse(Finders.Contains(method) ? WireUseKind.HandOut : WireUseKind.ChangeSome, path, call);
        }
    }

    /// <summary>The name and the value that arguments give: both, or one that holds both.</summary>
    public static (IOperation Key, IOperation Value)? Entry(ImmutableArray<IArgumentOperation> arguments) => arguments switch
    {
        [var key, var value] => (key.Value, value.Value),
        [{ Value: var pair }] => Entry(pair),
        _ => null,
    };

    /// <summary>The name and the value of <c>new JProperty("type", "Broadcast")</c> or <c>new KeyValuePair&lt;…&gt;("type", "Broadcast")</c>.</summary>
    public static (IOperation Key, IOperation Value)? Entry(IOperation pair)
    {
        return pair.WalkDownConversions() is IObjectCreationOperation { Arguments: [var key, var value], Initializer: null } creation
            && (KeyedTypes.IsProperty(creation.Type) || creation.Type is { Name: "KeyValuePair" })
                ? (key.Value, Single(value))
                : null;
    }

    /// <summary><c>new JProperty("deviceList", "a", "b")</c> has its contents as an array that the code does not write.</summary>
    private static IOperation Single(IArgumentOperation value) =>
        value is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: [var only] } } ? only : value.Value;
}
