using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Text;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The field that an unknown name probably means.</summary>
internal static class IntendedField
{
    /// <summary>Other names that formats and people use, without those that are like the right one; the first that the entity has is suggested.</summary>
    private static readonly Dictionary<string, string[]> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["parameters"] = ["paras"],
        ["arguments"] = ["paras"],
        ["args"] = ["paras"],
        ["inputs"] = ["paras"],
        ["method"] = ["commandName"],
        ["parameter"] = ["paraName"],
        ["mandatory"] = ["required"],
        ["optional"] = ["required"],
        ["values"] = ["enumList"],
        ["allowedValues"] = ["enumList"],
        ["enumValues"] = ["enumList"],
        ["lower"] = ["min"],
        ["upper"] = ["max"],
        ["vendor"] = ["manufacturerId"],
        ["capabilities"] = ["services"],
        ["serviceCapabilities"] = ["services"],
        ["serviceTypeCapabilities"] = ["services"],
        ["name"] = ["commandName", "responseName", "paraName", "serviceId", "deviceType"],
        ["title"] = ["commandName", "responseName", "paraName", "serviceId", "deviceType"],
        ["comment"] = ["description"],
        ["help"] = ["description"],
        ["serviceName"] = ["serviceId"],
    };

    /// <summary>The suggested field, null if there is none, and the hint for the message.</summary>
    /// <param name="unknown">The unknown name.</param>
    /// <param name="known">The fields of the entity.</param>
    /// <param name="absent">Those of them that are not there.</param>
    public static (string? Field, string Hint) By(string unknown, string[] known, string[] absent)
    {
        if (LacksBlank(unknown, known))
        {
            return (unknown.Substring(0, unknown.IndexOf(':')), "a space is missing after ':'");
        }

        if ((Nearest(unknown, absent) ?? NameSuggester.Nearest(unknown, known)) is { } meant)
        {
            return (meant, $"did you mean '{meant}'?");
        }

        // Trimmed: a no-break space, which YAML takes for a letter, may have come along with text that was copied.
        return FieldNames.OwnersOf(unknown.Trim()) is { } owners
            ? (null, $"it belongs to {owners}; check the indentation")
            : (null, $"known fields: {string.Join(", ", known)}");
    }

    /// <summary>Whether renaming the field is enough: <c>optional</c> is the opposite of required, and a missing space is not a wrong name.</summary>
    public static bool IsRename(string unknown) =>
        !string.Equals(unknown, "optional", StringComparison.OrdinalIgnoreCase) && unknown.IndexOf(':') < 0;

    /// <summary>Whether a text is <c>name:value</c>, which YAML takes for a text.</summary>
    private static bool LacksBlank(string text, string[] known) =>
        text.IndexOf(':') is > 0 and var colon && known.Contains(text.Substring(0, colon), StringComparer.Ordinal);

    /// <summary>What to add to a message about text where an object is expected.</summary>
    public static string BlankHint(ProfileNode node, string[] known) =>
        LacksBlank(node.Text, known) ? "; a space is missing after ':'" : string.Empty;

    private static string? Nearest(string unknown, string[] known)
    {
        // Before similar names: serviceName means serviceId, although it is more like serviceType.
        if (OtherNames.TryGetValue(unknown, out string[]? others) && others.FirstOrDefault(known.Contains) is { } other)
        {
            return other;
        }

        if (NameSuggester.Nearest(unknown, known) is { } nearest)
        {
            return nearest;
        }

        return unknown.Length < 2 || others is not null
            ? null
            : Only(known, name => name.EndsWith(unknown, StringComparison.OrdinalIgnoreCase) || name.StartsWith(unknown, StringComparison.OrdinalIgnoreCase))
                ?? Only(known, name => unknown.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The only field of a kind, such as dataType for <c>type</c>, enumList for <c>enum</c>, min for <c>minimum</c>.</summary>
    private static string? Only(string[] known, Func<string, bool> isMeant)
    {
        string[] meant = [.. known.Where(isMeant)];
        return meant.Length == 1 ? meant[0] : null;
    }
}
