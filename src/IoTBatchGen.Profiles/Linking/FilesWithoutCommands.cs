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
    private readonly ProfileRoots _roots;
    private readonly HashSet<string> _fruitful;

    /// <summary>The serviceTypes that devices refer to, by the root folder of the device.</summary>
    private readonly ILookup<string, DeviceContent> _waiting;
    private readonly bool _hasUnread;

    public FilesWithoutCommands(ImmutableArray<ProfileFile> files)
    {
        ImmutableArray<(ProfileItem Item, ProfileContent Content)> contents = files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray();
        _roots = new ProfileRoots(contents);
        _fruitful = new HashSet<string>(
            ProfileLinker.JoinAll(contents).Select(found => found.Joined.Profile).Where(IsFruitful).Select(profile => profile.Item.Path), StringComparer.Ordinal);
        _waiting = contents
            .SelectMany(file => file.Content.Devices.Where(device => !device.IsWhole), (file, device) => (Root: ProfileRoots.RootOf(file.Item.Path), Device: device))
            .ToLookup(waiting => waiting.Root, waiting => waiting.Device, StringComparer.Ordinal);
        _hasUnread = files.Any(file => file.Document is { IsNothing: true, Issues.Length: > 0 });
    }

    /// <summary>The problem of a file; null if there is none.</summary>
    public ProfileIssue? Of(ProfileFile file)
    {
        if (file.Document.Issues.Any(issue => issue.Severity > IssueSeverity.Info) || _fruitful.Contains(file.Item.Path))
        {
            return null;
        }

        ProfileContent content = file.Document.Content;
        (ProfileLocation location, string reason) =
            content.Devices.Count > 0 ? (file.Document.Locations.Devices[0].DeviceType, $"no service of deviceType {MessageText.Quote(content.Devices[0].DeviceType)} has a command")
            : content.Definitions.Count > 0 ? (file.Document.Locations.Definitions[0].ServiceType, Unused(file))
            : (default, "its lists are empty");
        return reason.Length == 0 ? null : new ProfileIssue(ProfileRuleIds.NoCommand, location, [reason]);
    }

    /// <summary>Why no file uses the definitions of one; empty if one does, or where that cannot be known.</summary>
    private string Unused(ProfileFile file)
    {
        if (_roots.Above(file.Item.Path) is not { } root)
        {
            return _hasUnread ? string.Empty
                : "it defines services, but no devicetype-capability file in a folder above refers to them; a complete profile has deviceType and serviceCapabilities";
        }

        HashSet<string> defined = new(file.Document.Content.Definitions.Select(definition => definition.ServiceType), StringComparer.Ordinal);
        return _waiting[root].Any(device => device.Services.Any(service => defined.Contains(service.ServiceType)))
            ? string.Empty
            : $"no service of deviceType {MessageText.Quote(_waiting[root].First().DeviceType)} refers to its definitions";
    }

    /// <summary>Whether a profile has a command, or waits for a definition that would have one: that it has none is said elsewhere.</summary>
    private static bool IsFruitful(ProfileModel profile) => profile.Services.Any(service => !service.IsDefined || service.Commands.Count > 0);
}
