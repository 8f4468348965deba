using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>What a use of a parsed text changes of it.</summary>
internal static class TreeChange
{
    /// <summary>What comes after a member of a followed value: of a tree its root again, or nothing.</summary>
    public static IOperation? After(IPropertyReferenceOperation property, bool isTree, Destination found)
    {
        if (!isTree)
        {
            if (property.Arguments.IsEmpty && property.Property.Name == "Length")
            {
                return null;
            }

            found.HandOn();
            return null;
        }

        if (property.Property.Name is "RootElement" or "Root")
        {
            return property;
        }

        found.Open();
        found.HandOn();
        NoteElement(property, found);
        return null;
    }

    /// <summary>What comes after a call on a tree: the tree again, its text, or nothing.</summary>
    public static IOperation? After(IInvocationOperation call, ref Form form, Destination found)
    {
        switch (call.TargetMethod.Name)
        {
            case "AsObject" or "DeepClone" or "Clone":
                return call;
            case "ToString" or "ToJsonString" or "GetRawText":
                form = Form.Text;
                return call;
            case "WriteTo" or "Save":
                found.HandOn();
                return null;
            case "Add" when call.Arguments.Length == 2 && NameOf(call.Arguments[0].Value) is { } name:
                found.HandOn();
                found.Overwrite(ImmutableArray.Create(name));
                return null;
            case "Remove" when call.Arguments.Length == 1 && NameOf(call.Arguments[0].Value) is { } name:
                found.HandOn();
                found.Overwrite(ImmutableArray.Create(name));
                return null;
            case "Merge":
                // Values of the same name are exchanged too.
                found.Lose();
                return null;
            case "GetProperty" or "TryGetProperty" or "EnumerateObject" or "EnumerateArray" or "ContainsKey" or "GetValueKind" or "Value" or "GetType" or "GetHashCode":
                found.Open();
                found.HandOn();
                return null;
            default:
                // SelectToken gives a part, through which it can be changed; of others nothing is known.
                found.Lose();
                return null;
        }
    }

    /// <summary><c>node["param"]!["type"] = …</c>: the element that is set; one that is handed out may be changed there.</summary>
    private static void NoteElement(IPropertyReferenceOperation element, Destination found)
    {
        var path = new List<string>();
        IOperation current = element;
        while (current is IPropertyReferenceOperation { Arguments: [var key] } part)
        {
            if (NameOf(key.Value) is not { } name)
            {
                // Any field may be the one.
                found.Lose();
                return;
            }

            path.Add(name);
            current = Above(part);
            if (current is IPropertyReferenceOperation deeper && deeper.Instance is not null)
            {
                continue;
            }

            break;
        }

        if (path.Count == 0)
        {
            // A member of an object that was created from the text.
            found.Lose();
            return;
        }

        if (!IsOnlyRead(current))
        {
            found.Overwrite(path.ToImmutableArray());
        }
    }

    /// <summary>What uses an element, seen through conversions and <c>AsObject()</c>.</summary>
    private static IOperation Above(IOperation element)
    {
        IOperation current = element;
        while (current.Parent is IConversionOperation
            || (current.Parent is IInvocationOperation { TargetMethod.Name: "AsObject" or "AsArray" } call && call.Instance == current))
        {
            current = current.Parent;
        }

        return current.Parent ?? current;
    }

    private static bool IsOnlyRead(IOperation use) =>
        use is IInvocationOperation { TargetMethod.Name: "GetValue" or "ToString" or "ToJsonString" or "Value" or "GetRawText" or "GetString" or "GetInt32" }
            or IBinaryOperation or IInterpolationOperation or IIsPatternOperation;

    private static string? NameOf(IOperation key) =>
        key.WalkDownConversions().ConstantValue is { HasValue: true, Value: string name } ? name : null;
}
