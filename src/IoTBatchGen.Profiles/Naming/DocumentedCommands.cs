using System.Collections.Immutable;
using IoTBatchGen.Profiles.Binding;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Where the commands of a service are stated.</summary>
/// <param name="FileName">The file, by its short name.</param>
/// <param name="Commands">One for each command.</param>
internal sealed record DocumentedCommands(string FileName, ImmutableArray<CommandLocations> Commands)
{
    /// <summary>The place of a command, in words.</summary>
    public string OfCommand(int command) => DocumentedLocations.Words(FileName, Commands[command].Name);

    /// <summary>The place of a para of a command, in words.</summary>
    public string OfPara(int command, int para) => DocumentedLocations.Words(FileName, Commands[command].Paras[para].Name);
}
