using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Profiles;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A generated file before it is written, and where its profile states its parts.</summary>
/// <param name="File">The file.</param>
internal sealed record FilePlaces(PlannedFile File)
{
    /// <summary>Where the device or the service is stated, in words; null where nobody knows.</summary>
    public string? Head { get; init; }

    /// <summary>The name of the profile file that states the commands.</summary>
    public string CommandsFile { get; init; } = string.Empty;

    /// <summary>Where the commands stand in it, in profile order; compared as one object, which a file that was not read again keeps.</summary>
    public ImmutableArray<CommandPlaces> Commands { get; init; } = ImmutableArray<CommandPlaces>.Empty;

    public static string Words(string file, ProfilePlace place) =>
        file + ", line " + (place.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The file with the places in it.</summary>
    public PlannedFile Placed() => File.Service is null
        ? File with { Class = File.Class with { Stated = Head } }
        : File with { Service = File.Service with { Stated = Head, Commands = File.Service.Commands.Select(Placed).ToImmutableArray() } };

    private PlannedCommand Placed(PlannedCommand command, int index) => index >= Commands.Length
        ? command
        : command with
        {
            Stated = Words(CommandsFile, Commands[index].Name),
            Paras = command.Paras.Select(para => Placed(para, Commands[index].Paras)).ToImmutableArray(),
        };

    private PlannedPara Placed(PlannedPara para, ImmutableArray<ParaPlaces> places) =>
        para.Number >= places.Length ? para : para with { Stated = Words(CommandsFile, places[para.Number].Name) };
}
