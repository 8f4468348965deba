using System.Collections.Immutable;
using IoTBatchGen.Profiles.Binding;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Where the commands of a service are stated.</summary>
/// <param name="FileName">The file, by its short name.</param>
/// <param name="Commands">One for each command.</param>
internal sealed record StatedCommands(string FileName, ImmutableArray<CommandPlaces> Commands)
{
    /// <summary>The place of a command, in words.</summary>
    public string OfCommand(int command) => StatedPlaces.Words(FileName, Commands[command].Name);

    /// <summary>The place of a para of a command, in words.</summary>
    public string OfPara(int command, int para) => StatedPlaces.Words(FileName, Commands[command].Paras[para].Name);
}
