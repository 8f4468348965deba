using System;
using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>
/// Limits the C# that is generated from files that belong together. The text of a profile is bounded, but its parts are joined: 100 services that
/// refer to one definition of 1,000 commands are 3 KB of an archive and 100,000 classes.
/// </summary>
internal sealed class EmissionBudget
{
    private readonly Dictionary<string, EmittedSize> _spent = new(StringComparer.Ordinal);

    /// <summary>Adds the size of a device. If the total is too large, nothing is added and the reason is returned; null otherwise.</summary>
    /// <param name="item">The file that states the device.</param>
    /// <param name="root">The root that it shares definitions with; null for a device that brings its own.</param>
    /// <param name="size">What it needs.</param>
    public string? Take(ProfileItem item, string? root, EmittedSize size)
    {
        string delivery = item.Zip ?? root ?? item.Path;
        _spent.TryGetValue(delivery, out EmittedSize before);
        EmittedSize all = before + size;
        if (Reason(all, isShared: before != default) is { } reason)
        {
            return reason;
        }

        _spent[delivery] = all;
        return null;
    }

    /// <summary>Whether devices of that size together are within the limits.</summary>
    public static bool Holds(EmittedSize size) => Reason(size, isShared: false) is null;

    private static string? Reason(EmittedSize size, bool isShared) =>
        size.Members > EmissionLimits.Members ? Phrase(size.Members, "services, commands, responses and paras", EmissionLimits.Members, isShared)
        : size.Values > EmissionLimits.Values ? Phrase(size.Values, "values of enumLists", EmissionLimits.Values, isShared)
        : size.Characters > EmissionLimits.Characters
            ? Phrase(size.Characters, "characters of names and descriptions", EmissionLimits.Characters, isShared)
        : null;

    private static string Phrase(long found, string what, int allowed, bool isShared) => string.Format(
        CultureInfo.InvariantCulture,
        "the device{0} has {1} {2}, counting each definition once for every service that refers to it; the limit is {3}",
        isShared ? ", together with the devices before it in the same archive, folder or file," : string.Empty,
        found,
        what,
        allowed);
}

/// <summary>Limits for the C# that is generated from one profile: far more than any real profile needs, but too little to exhaust the compiler.</summary>
/// <remarks>
/// The limits hold for all that is delivered together: an archive, the devices below one root that share definitions, the devices of one file.
/// What they cost the compiler is measured by the benchmark ShapesAtTheLimit.
/// </remarks>
internal static class EmissionLimits
{
    /// <summary>Services, commands, responses and paras together.</summary>
    public const int Members = 5_000;

    /// <summary>Values of enumLists together.</summary>
    public const int Values = 50_000;

    /// <summary>Characters of all names, descriptions, units and values together.</summary>
    public const int Characters = 4 * 1024 * 1024;
}
