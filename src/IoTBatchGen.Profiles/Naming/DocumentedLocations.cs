using System.Collections.Immutable;
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
    public static string Words(string file, ProfileLocation location) =>
        file + ", line " + (location.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where the commands of a service are stated.</summary>
/// <param name="FileName">The file, by its short name.</param>
/// <param name="Commands">One for each command.</param>
internal sealed record DocumentedCommands(string FileName, ImmutableArray<CommandLocations> Commands)
{
    /// <summary>The place of a command, in words.</summary>
    public string OfCommand(int command) => DocumentedLocations.Words(FileName, Commands[command].Name);

    /// <summary>The place of a para of a command, in words.</summary>
    public string OfPara(int command, int para) => DocumentedLocations.Words(FileName, Commands[command].Paras[para].Name);

    /// <summary>The places of a response of a command.</summary>
    public DocumentedResponse OfResponse(int command, int response) => new(FileName, Commands[command].Responses[response]);
}

/// <summary>Where a response is stated.</summary>
/// <param name="FileName">The file, by its short name.</param>
/// <param name="Response">The response.</param>
internal sealed record DocumentedResponse(string FileName, ResponseLocations Response)
{
    /// <summary>The place of the response, in words.</summary>
    public string OfResponse => DocumentedLocations.Words(FileName, Response.Name);

    /// <summary>The place of a para of the response, in words.</summary>
    public string OfPara(int para) => DocumentedLocations.Words(FileName, Response.Paras[para].Name);
}

/// <summary>Where a file that is not the device's own states the commands of a service.</summary>
/// <param name="File">The file; null if there is none.</param>
/// <param name="Commands">One for each command; compared as one object, which a file that was not read again keeps.</param>
internal readonly record struct DocumentedDefinition(ProfileItem? File, ImmutableArray<CommandLocations> Commands);
