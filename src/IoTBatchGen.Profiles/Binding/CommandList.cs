using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The commands of a service, each with its paras and responses.</summary>
internal sealed class CommandList(BindingContext binding)
{
    private readonly List<CommandLocations> _locations = [];

    /// <summary>The positions of the commands that were read.</summary>
    public ImmutableArray<CommandLocations> Locations => _locations.ToImmutableArray();

    public ImmutableArray<CommandModel> Read(ProfileObject service)
    {
        var commands = new NamedEntryList<CommandModel>(binding, "commandName");
        foreach (ProfileObject command in service.Entities("commands", "a command", FieldNames.Command))
        {
            ProfileNode? found = command.Required("commandName", mayBeEmpty: true);
            var paras = new ParaList(binding);
            ImmutableArray<ParaModel> own = paras.Read(command);
            var responses = new ResponseList(binding);
            ImmutableArray<ResponseModel> answers = responses.Read(command);
            if (found is { } name
                && NameLength.IsAllowed(binding, name, "commandName", BatchTaskLimits.MethodMinLength, BatchTaskLimits.MethodMaxLength)
                && commands.TryAdd(
                    name.Text, new CommandModel(name.Text, command.Words("description"), own) { Responses = answers }, name.Span))
            {
                _locations.Add(new CommandLocations(binding.Issues.LocationOf(name.Span), paras.Locations, responses.Locations));
            }
        }

        return commands.ToImmutable();
    }
}
