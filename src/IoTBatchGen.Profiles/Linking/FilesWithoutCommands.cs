using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>
/// Files that can be read, of which yet no command comes, and that no other file uses (IOTB0105): such as one of another platform, whose fields
/// have some of the same names. It is silent if a problem of the file, or of a file that it depends on, explains why.
/// </summary>
internal sealed class FilesWithoutCommands
{
    private readonly Lazy<ProfileRoots> _roots;
    private readonly Lazy<HashSet<string>> _fruitful;

    /// <summary>The serviceTypes that devices refer to, by the root folder of the device.</summary>
    private readonly Lazy<ILookup<string, DeviceContent>> _waiting;
    private readonly Lazy<bool> _hasUnread;

    /// <param name="files">The files of a project.</param>
    /// <param name="joined">The profiles that they join to, with the copies.</param>
    public FilesWithoutCommands(ImmutableArray<ProfileFile> files, IEnumerable<ProfileModel> joined)
    {
        _roots = new(() => new ProfileRoots(files.Select(file => (file.Item, file.Document.Content))));
        _fruitful = new(() => new HashSet<string>(
            joined.Where(profile => profile.Services.Any(HasCommand)).Select(profile => profile.Item.Path), StringComparer.Ordinal));
        _waiting = new(() => files
            .SelectMany(
                file => file.Document.Content.Devices.Where(device => !device.IsWhole), (file, device) => (Root: ProfileRoots.RootOf(file.Item.Path), Device: device))
            .ToLookup(waiting => waiting.Root, waiting => waiting.Device, StringComparer.Ordinal));
        _hasUnread = new(() => files.Any(file => file.Document is { IsNothing: true, Issues.Length: > 0 }));
    }

    /// <summary>The problem of a file; null if there is none.</summary>
    public ProfileIssue? Of(ProfileFile file)
    {
        // What most files are is seen in the file itself, without the others.
        ProfileContent content = file.Document.Content;
        if (content.Devices.Any(device => device.WholeServices.Any(HasCommand))
            || file.Document.Issues.Any(issue => issue.Severity > IssueSeverity.Info)
            || _fruitful.Value.Contains(file.Item.Path))
        {
            return null;
        }

        (ProfileLocation location, string reason) =
            content.Devices.Count > 0 ? (file.Document.Locations.Devices[0].DeviceType, $"no service of deviceType {MessageText.Quote(content.Devices[0].DeviceType)} has a command")
            : content.Definitions.Count > 0 ? (file.Document.Locations.Definitions[0].ServiceType, Unused(file))
            : (default, "its lists are empty");
        return reason.Length == 0 ? null : new ProfileIssue(ProfileRuleIds.NoCommand, location, [reason]);
    }

    /// <summary>Why no file uses the definitions of one; empty if one does, or where that cannot be known.</summary>
    private string Unused(ProfileFile file)
    {
        if (_roots.Value.Above(file.Item.Path) is not { } root)
        {
            return _hasUnread.Value ? string.Empty
                : "it defines services, but no devicetype-capability file in a folder above refers to them; a complete profile has deviceType and serviceCapabilities";
        }

        HashSet<string> defined = new(file.Document.Content.Definitions.Select(definition => definition.ServiceType), StringComparer.Ordinal);
        return _waiting.Value[root].Any(device => device.Services.Any(service => defined.Contains(service.ServiceType)))
            ? string.Empty
            : $"no service of deviceType {MessageText.Quote(_waiting.Value[root].First().DeviceType)} refers to its definitions";
    }

    /// <summary>Whether a service has a command, or waits for a definition that would have one: that it has none is said elsewhere.</summary>
    private static bool HasCommand(ServiceModel service) => !service.IsDefined || service.Commands.Count > 0;
}
