using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Finds the class of each profile of a project.</summary>
internal static class ProfileNames
{
    private const string Kind = "Device";

    /// <summary>Metadata hold 1023 bytes of a type's full name (CS7013), and a class's own name takes up to 627 of them.</summary>
    private const int MaxNamespaceBytes = 380;

    /// <summary>Names the profiles; of two that want one name the later gets none.</summary>
    /// <param name="profiles">The profiles in path order, as <see cref="Linking.ProfileLinker"/> hands them over.</param>
    /// <param name="rootNamespace">The project's root namespace; empty if there is none.</param>
    public static ImmutableArray<NamedProfile> Find(IReadOnlyCollection<ProfileModel> profiles, string rootNamespace)
    {
        string root = Namespace(rootNamespace);
        var owners = new TypeNameRegistry(root, profiles.Count);
        var devices = new Dictionary<(string, string, string), ProfileModel>(profiles.Count);
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { HintName.ReservedPart };
        Func<string, bool> takeHint = hints.Add;
        var named = ImmutableArray.CreateBuilder<NamedProfile>(profiles.Count);
        foreach (ProfileModel profile in profiles)
        {
            string space = profile.Item.Namespace is { } own ? Namespace(own) : root;
            string name = ClassName(profile);
            string inCode = Identifier.Escape(name);
            ProfileModel? twin = Twin(devices, profile);
            string fullName = (space.Length == 0 ? string.Empty : space + ".") + inCode;
            ProfileModel? owner = null;
            NameClash? clash = profile.Item.ClassName is { } chosen && !Identifier.IsOne(chosen)
                ? new NameClash(chosen, null, null, NeedsNamespace: false) { IsNotOne = true }
                : owners.Claim(space, inCode, fullName, profile, out owner);
            clash = clash is null ? null : clash with { IsTwin = owner is not null && ReferenceEquals(owner, twin) };
            string hint = clash is null ? UniqueNameBuilder.Take(takeHint, HintName.Part(name), '-', fullName) : string.Empty;
            named.Add(new NamedProfile(profile, space, Identifier.EscapeType(name), hint, clash) { TwinItem = twin?.Item });
        }

        return named.MoveToImmutable();
    }

    /// <summary>An earlier profile of the same device. If a vendor's file omits the manufacturer, the device is unknown.</summary>
    private static ProfileModel? Twin(Dictionary<(string, string, string), ProfileModel> devices, ProfileModel profile)
    {
        if (profile.ManufacturerId is null || profile.Model is null)
        {
            return null;
        }

        (string, string, string) device = (profile.DeviceType, profile.ManufacturerId, profile.Model);
        if (devices.TryGetValue(device, out ProfileModel? first))
        {
            // What is too large is not compared: that would take its time too.
            bool isCopy = first.TooLarge is null && profile.TooLarge is null && SameProfile.StatesTheSame(first, profile);
            return isCopy ? null : first;
        }

        devices.Add(device, profile);
        return null;
    }

    private static string ClassName(ProfileModel profile)
    {
        // No scope: what other profiles want must not change its name.
        string natural = profile.Item.ClassName ?? Identifier.Pascal(profile.DeviceType);
        string wanted = NameScope.Wanted(natural, Kind, profile.DeviceType, IsReserved(natural));
        return UniqueNameBuilder.Take(IsFree, wanted, '_', profile.DeviceType);
    }

    private static bool IsReserved(string name) => ReservedNames.Devices.Contains(name);

    private static bool IsFree(string name) => !IsReserved(name);

    private static string Namespace(string text)
    {
        string space = string.Join(
            ".", text.Split('.').Select(Identifier.Keep).Where(segment => segment.Length > 0).Select(Identifier.Escape));
        char[] characters = space.ToCharArray();
        int length = Math.Min(characters.Length, MaxNamespaceBytes);
        while (Encoding.UTF8.GetByteCount(characters, 0, length) > MaxNamespaceBytes)
        {
            length--;
        }

        return length == space.Length ? space : space.Substring(0, length) + "_" + StableHash.Digits(text, 8);
    }
}
