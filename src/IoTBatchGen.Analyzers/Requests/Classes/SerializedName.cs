using System.Linq;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Classes;

/// <summary>Under which name serializers write a member of a class.</summary>
internal static class SerializedName
{
    /// <summary>
    /// The name from an attribute, or else the member's own name except for the case of its first letter. Null if the member is
    /// not written.
    /// </summary>
    public static string? Read(ISymbol member)
    {
        string? stated = null;
        foreach (AttributeData attribute in member.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "JsonIgnoreAttribute" when IsAlways(attribute):
                case "IgnoreDataMemberAttribute" or "NonSerializedAttribute" or "JsonExtensionDataAttribute":
                    return null;
                case "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute" when NameIn(attribute) is { } name:
                    stated ??= name;
                    break;
            }
        }

        return stated ?? char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
    }

    /// <summary>Whether an attribute states the name of a member.</summary>
    public static bool IsStated(ISymbol member) => member.GetAttributes().Any(StatesName);

    /// <summary>Whether two attributes state two names, of which each serializer reads its own.</summary>
    public static bool IsOpen(ISymbol member) => member.GetAttributes().Where(StatesName).Select(NameIn).Distinct().Count() > 1;

    private static bool StatesName(AttributeData attribute) =>
        attribute.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute" && NameIn(attribute) is not null;

    /// <summary><c>[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]</c> leaves out nulls only.</summary>
    private static bool IsAlways(AttributeData attribute) =>
        !attribute.NamedArguments.Any(argument => argument is { Key: "Condition", Value.Value: not 1 });

    private static string? NameIn(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: string first }, ..]
            ? first
            : attribute.NamedArguments.FirstOrDefault(argument => argument.Key is "Name" or "PropertyName").Value.Value as string;
}
