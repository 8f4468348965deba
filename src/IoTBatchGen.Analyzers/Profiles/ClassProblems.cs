using System.Collections.Generic;
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
        if (named.TwinPath is not null)
        {
            yield return Twin(named, named.TwinPath, project, place);
        }

        if (named.Clash is { IsTwin: false } clash)
        {
            yield return NotFree(named.Profile, clash, project, place);
        }
    }

    /// <summary>Why nothing is generated from a profile; null where something is.</summary>
    public static string? Reason(NamedProfile named, ProjectProperties project) =>
        named.Clash is null ? null
        : named.Clash.IsTwin && named.TwinPath is not null ? Twin(named, named.TwinPath, project, default).Message
        : NotFree(named.Profile, named.Clash, project, default).Message;

    private static ProfileProblem Twin(NamedProfile named, string path, ProjectProperties project, ProfilePlace place)
    {
        ProfileModel profile = named.Profile;
        return new ProfileProblem(ProfileRuleIds.TwoProfiles, place.Span, place.LineSpan,
        [
            Shown.Text(profile.DeviceType), Shown.Text(profile.ManufacturerId!), Shown.Text(profile.Model!), OtherFile(profile, path, project),
        ]);
    }

    private static ProfileProblem NotFree(ProfileModel profile, NameClash clash, ProjectProperties project, ProfilePlace place) =>
        new(ProfileRuleIds.ClassNotFree, place.Span, place.LineSpan,
        [
            clash.Path is null
                ? $"the class {Shown.Quoted(clash.Name)} is hidden by the namespace {Shown.Quoted(clash.HiddenBy!)}"
                : $"the name {Shown.Quoted(clash.Name)} is taken by {OtherFile(profile, clash.Path, project)}",
            Shown.Text(profile.DeviceType),
            clash.Path == profile.Item.Path
                ? "move it to a file of its own"
                : $"choose another name: <DeviceProfile Update=\"{Shown.Sentence(project.NameOf(profile.Item.Path))}\" "
                    + (clash.NeedsNamespace ? "Namespace" : "ClassName") + "=\"…\" />",
        ]);

    private static string OtherFile(ProfileModel profile, string path, ProjectProperties project) =>
        path == profile.Item.Path ? "this file" : Shown.Sentence(project.NameOf(path));
}
