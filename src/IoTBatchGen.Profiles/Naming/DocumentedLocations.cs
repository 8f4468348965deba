using System.Globalization;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Where a profile states its parts, which generated documentation names.</summary>
/// <param name="Project">What shortens the names of files.</param>
/// <param name="File">The file that states the device.</param>
/// <param name="Device">The device in it.</param>
/// <param name="Definitions">One for each service; empty if all services are whole in that file.</param>
internal sealed record DocumentedLocations(
    ProjectProperties Project, ProfileItem File, DeviceLocations Device, EquatableArray<DocumentedDefinition> Definitions)
{
    private string Root => ProfileRoots.RootOf(File.Path);

    private string FileName => Project.ShortNameOf(File, Root);

    /// <summary>The place of the device, in words.</summary>
    public string OfDevice => Words(FileName, Device.DeviceType);

    /// <summary>The place of a service, in words.</summary>
    public string OfService(int service) => Words(FileName, Device.Services[service].ServiceId);

    /// <summary>The places of a service's commands.</summary>
    public DocumentedCommands OfCommands(int service) => Definitions.Count > 0 && Definitions[service].File is { } other
        ? new DocumentedCommands(Project.ShortNameOf(other, Root), Definitions[service].Commands)
        : new DocumentedCommands(FileName, Device.Services[service].Commands);

    /// <summary>A place in words.</summary>
    public static string Words(string file, ProfileLocation place) =>
        file + ", line " + (place.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
}
