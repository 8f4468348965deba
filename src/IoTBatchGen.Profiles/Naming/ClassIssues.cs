using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The problems of a profile together with the other profiles of its project: a second profile for the device, a class name that is already used.</summary>
internal static class ClassIssues
{
    /// <summary>The problems of a profile, at a place. Of one pair of profiles only one thing is said.</summary>
    public static IEnumerable<ProfileIssue> Find(NamedProfile named, ProjectProperties project, ProfileLocation location)
    {
        if (named.Profile.TooLarge is { } tooLarge)
        {
            yield return new ProfileIssue(ProfileRuleIds.OverLimits, location, [tooLarge]);
            yield break;
        }

        if (named.TwinItem is not null)
        {
            yield return Twin(named, named.TwinItem, project, location);
        }

        if (named.Clash is { IsTwin: false } clash)
        {
            yield return NotFree(named.Profile, clash, project, location);
        }
    }

    /// <summary>Why nothing is generated from a profile; null if something is.</summary>
    public static ProfileIssue? Reason(NamedProfile named, ProjectProperties project, ProfileLocation location) =>
        named.Profile.TooLarge is not null ? Find(named, project, location).First()
        : named.Clash is null ? null
        : named.Clash.IsTwin && named.TwinItem is not null ? Twin(named, named.TwinItem, project, location)
        : NotFree(named.Profile, named.Clash, project, location);

    private static ProfileIssue Twin(NamedProfile named, ProfileItem other, ProjectProperties project, ProfileLocation location)
    {
        ProfileModel profile = named.Profile;
        return new ProfileIssue(ProfileRuleIds.TwoProfiles, location,
        [
            MessageText.Escape(profile.DeviceType), MessageText.Escape(profile.ManufacturerId!), MessageText.Escape(profile.Model!), OtherFile(profile, other, project),
        ]);
    }

    /// <summary>A class of the name in the project's own code.</summary>
    public static ProfileIssue TakenBy(string codeFile, NamedProfile named, ProjectProperties project, ProfileLocation location)
    {
        string name = (named.Namespace.Length == 0 ? string.Empty : named.Namespace + ".") + named.ClassName;
        return new ProfileIssue(ProfileRuleIds.ClassNotFree, location,
        [
            $"the name {MessageText.Quote(name)} is already used by a type in {MessageText.Sentence(project.NameOf(codeFile))}",
            MessageText.Escape(named.Profile.DeviceType),
            Choice(named.Profile.Item, "ClassName", project, "…"),
        ]);
    }

    private static ProfileIssue NotFree(ProfileModel profile, NameClash clash, ProjectProperties project, ProfileLocation location) =>
        new(ProfileRuleIds.ClassNotFree, location,
        [
            clash.IsNotOne
                ? $"the ClassName {MessageText.Quote(clash.Name)} is not a C# name (letters, digits and '_', not starting with a digit)"
            : clash.Owner is null
                ? $"the class {MessageText.Quote(clash.Name)} is hidden by the namespace {MessageText.Quote(clash.HiddenBy!)}"
                : $"the name {MessageText.Quote(clash.Name)} is already used by {OtherFile(profile, clash.Owner, project)}",
            MessageText.Escape(profile.DeviceType),
            Remedy(profile.Item, clash, project),
        ]);

    private static string Remedy(ProfileItem item, NameClash clash, ProjectProperties project)
    {
        if (clash.IsNotOne)
        {
            return Choice(item, "ClassName", project, Identifier.Pascal(clash.Name) is { Length: > 0 } name ? name : "…");
        }

        if (clash.Owner?.Path == item.Path)
        {
            return "move it to a separate file";
        }

        // Metadata of an archive go to all that is in it.
        return item.Zip is not null && clash.Owner?.Zip == item.Zip
            ? "unpack the archive and give one of the two another name"
            : Choice(item, clash.NeedsNamespace ? "Namespace" : "ClassName", project, "…");
    }

    private static string Choice(ProfileItem item, string metadata, ProjectProperties project, string name) =>
        $"choose another name: <DeviceProfile Update=\"{MessageText.Sentence(project.NameOf(item.Zip ?? item.Path))}\" "
            + $"{metadata}=\"{MessageText.Sentence(name)}\" />";

    private static string OtherFile(ProfileModel profile, ProfileItem other, ProjectProperties project) =>
        other.Path == profile.Item.Path ? "this file" : MessageText.Sentence(project.FullNameOf(other));
}
