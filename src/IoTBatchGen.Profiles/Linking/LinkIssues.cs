using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>What only the files together show: services without definition, and definitions without service.</summary>
internal sealed class LinkIssues
{
    /// <summary>So many unknown types are not typing errors. Each is compared with every definition, which takes time.</summary>
    private const int MostSuggestions = 100;

    private readonly ImmutableArray<ProfileFile> _files;
    private readonly ProfileRoots _roots;
    private readonly List<(ProfileFile File, ProfileIssue Problem)> _issues = [];

    private readonly ProjectProperties _project;

    private LinkIssues(ImmutableArray<ProfileFile> files, ProjectProperties project)
    {
        _project = project;
        _files = files.Any(file => FileEdit.IsLinked(file.Document.Content))
            ? files.OrderBy(file => file.Item.Path, StringComparer.Ordinal).ToImmutableArray()
            : ImmutableArray<ProfileFile>.Empty;
        _roots = new ProfileRoots(_files.Select(file => (file.Item, file.Document.Content)));
    }

    /// <summary>The problems by the path of their file.</summary>
    public static ILookup<string, ProfileIssue> Find(ImmutableArray<ProfileFile> files, ProjectProperties project)
    {
        var found = new LinkIssues(files, project);
        foreach (IGrouping<string?, ProfileFile> below in found._files.GroupBy(file => found._roots.Above(file.Item.Path)))
        {
            found.Check(below.Key, below.ToImmutableArray());
        }

        return found._issues.ToLookup(found => found.File.Path, found => found.Problem, StringComparer.Ordinal);
    }

    /// <summary>Checks the files that belong to one root; null for those that belong to none.</summary>
    private void Check(string? root, ImmutableArray<ProfileFile> below)
    {
        Dictionary<string, (ServiceTypeModel Model, ProfileFile File, ProfileLocation Location)> defined = Definitions(below);
        (ServiceReference Service, DeviceContent Device, ProfileFile File, ProfileLocation Location)[] wanted =
            root is null ? [] : [.. _files.Where(file => ProfileRoots.RootOf(file.Item.Path) == root).SelectMany(Wanted)];
        var unknown = wanted.Where(want => !defined.ContainsKey(want.Service.ServiceType)).ToList();
        var silence = new UnreadableDefinitions(root ?? string.Empty, below, unknown.Select(want => want.Service.ServiceType));
        foreach ((ServiceReference service, _, ProfileFile file, ProfileLocation location) in unknown)
        {
            if (!silence.MayDefine(service.ServiceType))
            {
                string? meant = unknown.Count > MostSuggestions ? null : NameSuggester.Nearest(service.ServiceType, defined.Keys);
                Add(
                    file, ProfileRuleIds.NoDefinition, location, MessageText.Escape(service.ServiceType), MessageText.Escape(LastFolder(root!)),
                    MessageText.Escape(service.ServiceId), meant is null ? string.Empty : $"; did you mean {MessageText.Quote(meant)}?");
            }
        }

        // A device that could not be read may be what the definitions wait for; its own problem says enough.
        if (root is null && _files.Any(file => file.Document is { IsNothing: true, Issues.Length: > 0 }))
        {
            return;
        }

        var used = new HashSet<string>(wanted.Select(want => want.Service.ServiceType), StringComparer.Ordinal);
        string reason = root is null
            ? "there is no devicetype-capability file in a folder above it"
            : $"no service of deviceType {MessageText.Quote(wanted[0].Device.DeviceType)} refers to it";
        foreach (string serviceType in defined.Keys.Where(serviceType => !used.Contains(serviceType)))
        {
            Add(
                defined[serviceType].File, ProfileRuleIds.UnusedDefinition, defined[serviceType].Location, reason, MessageText.Escape(serviceType));
        }
    }

    /// <summary>By serviceType. A second one that differs is a problem; which of them holds would hang on the order of paths.</summary>
    private Dictionary<string, (ServiceTypeModel Model, ProfileFile File, ProfileLocation Location)> Definitions(ImmutableArray<ProfileFile> below)
    {
        var defined = new Dictionary<string, (ServiceTypeModel Model, ProfileFile File, ProfileLocation Location)>(StringComparer.Ordinal);
        foreach (ProfileFile file in below)
        {
            for (int i = 0; i < file.Document.Content.Definitions.Count; i++)
            {
                ServiceTypeModel model = file.Document.Content.Definitions[i];
                ProfileLocation location = file.Document.Locations.Definitions[i].ServiceType;
                if (!defined.TryGetValue(model.ServiceType, out (ServiceTypeModel Model, ProfileFile File, ProfileLocation Location) first))
                {
                    defined.Add(model.ServiceType, (model, file, location));
                }
                else if (_roots.Above(file.Item.Path) is not null && !first.Model.Equals(model))
                {
                    string line = (first.Location.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
                    Add(
                        file, ProfileRuleIds.DuplicateName, location, "serviceType", MessageText.Escape(model.ServiceType),
                        $"line {line} of {MessageText.Sentence(_project.FullNameOf(first.File.Item))}");
                }
            }
        }

        return defined;
    }

    private static IEnumerable<(ServiceReference Service, DeviceContent Device, ProfileFile File, ProfileLocation Location)> Wanted(ProfileFile file)
    {
        EquatableArray<DeviceContent> devices = file.Document.Content.Devices;
        for (int i = 0; i < devices.Count; i++)
        {
            for (int j = 0; j < devices[i].Services.Count; j++)
            {
                if (devices[i].Services[j].Definition is null)
                {
                    yield return (devices[i].Services[j], devices[i], file, file.Document.Locations.Devices[i].Services[j].ServiceType);
                }
            }
        }
    }

    private void Add(ProfileFile file, string ruleId, ProfileLocation location, params string[] arguments) =>
        _issues.Add((file, new ProfileIssue(ruleId, location, arguments)));

    private static string LastFolder(string root) => root.TrimEnd('/') is var path ? path.Substring(path.LastIndexOf('/') + 1) : root;
}
