using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Rules;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>What is wrong with a profile beside the others of its project: a second one of its device, a class that is not free.</summary>
internal static class ClassProblems
{
    /// <summary>The problems of a profile, at a place. Of one pair of profiles only one thing is said.</summary>
    public static IEnumerable<ProfileProblem> Of(NamedProfile named, ProjectProperties project, ProfilePlace place)
    {
        if (named.Profile.TooLarge is { } tooLarge)
        {
            yield return new ProfileProblem(ProfileRuleIds.OverLimits, place.Span, place.LineSpan, [tooLarge]);
            yield break;
        }

        if (named.TwinItem is not null)
        {
            yield return Twin(named, named.TwinItem, project, place);
        }

        if (named.Clash is { IsTwin: false } clash)
        {
            yield return NotFree(named.Profile, clash, project, place);
        }
    }

    /// <summary>Why nothing is generated from a profile; null where something is.</summary>
    public static string? Reason(NamedProfile named, ProjectProperties project) =>
        named.Profile.TooLarge is not null ? Of(named, project, default).First().Message
        : named.Clash is null ? null
        : named.Clash.IsTwin && named.TwinItem is not null ? Twin(named, named.TwinItem, project, default).Message
        : NotFree(named.Profile, named.Clash, project, default).Message;

    private static ProfileProblem Twin(NamedProfile named, ProfileItem other, ProjectProperties project, ProfilePlace place)
    {
        ProfileModel profile = named.Profile;
        return new ProfileProblem(ProfileRuleIds.TwoProfiles, place.Span, place.LineSpan,
        [
            Shown.Text(profile.DeviceType), Shown.Text(profile.ManufacturerId!), Shown.Text(profile.Model!), OtherFile(profile, other, project),
        ]);
    }

    private static ProfileProblem NotFree(ProfileModel profile, NameClash clash, ProjectProperties project, ProfilePlace place) =>
        new(ProfileRuleIds.ClassNotFree, place.Span, place.LineSpan,
        [
            clash.Owner is null
                ? $"the class {Shown.Quoted(clash.Name)} is hidden by the namespace {Shown.Quoted(clash.HiddenBy!)}"
                : $"the name {Shown.Quoted(clash.Name)} is taken by {OtherFile(profile, clash.Owner, project)}",
            Shown.Text(profile.DeviceType),
            Remedy(profile.Item, clash, project),
        ]);

    private static string Remedy(ProfileItem item, NameClash clash, ProjectProperties project)
    {
        if (clash.Owner?.Path == item.Path)
        {
            return "move it to a file of its own";
        }

        // Metadata of an archive go to all that is in it.
        return item.Zip is not null && clash.Owner?.Zip == item.Zip
            ? "unpack the archive and give one of the two another name"
            : $"choose another name: <DeviceProfile Update=\"{Shown.Sentence(project.NameOf(item.Zip ?? item.Path))}\" "
                + (clash.NeedsNamespace ? "Namespace" : "ClassName") + "=\"…\" />";
    }

    private static string OtherFile(ProfileModel profile, ProfileItem other, ProjectProperties project) =>
        other.Path == profile.Item.Path ? "this file"
        : other.Zip is null || other.Zip == profile.Item.Zip ? Shown.Sentence(project.NameOf(other.Path))
        : $"a file in {Shown.Sentence(project.NameOf(other.Zip))}";
}
