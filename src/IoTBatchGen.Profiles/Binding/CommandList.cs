using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The commands of a service, and the paras of each.</summary>
internal sealed class CommandList(BindingContext binding)
{
    private readonly ImmutableArray<CommandLocations>.Builder _places = ImmutableArray.CreateBuilder<CommandLocations>();

    /// <summary>The positions of the commands that were read.</summary>
    public ImmutableArray<CommandLocations> Locations => _places.ToImmutable();

    public ImmutableArray<CommandModel> Read(ProfileObject service)
    {
        var commands = new NamedEntryList<CommandModel>(binding, "commandName");
        foreach (ProfileObject command in service.Entities("commands", "a command", FieldNames.Command))
        {
            ProfileNode? found = command.Required("commandName", mayBeEmpty: true);
            (ImmutableArray<ParaModel> paras, ImmutableArray<ParaLocations> places) = Paras(command);
            if (binding.IsOurs)
            {
                CheckResponses(command);
            }

            if (found is { } name
                && NameLength.IsAllowed(binding, name, "commandName", BatchTaskLimits.MethodMinLength, BatchTaskLimits.MethodMaxLength)
                && commands.TryAdd(name.Text, new CommandModel(name.Text, command.Words("description"), paras), name.Span))
            {
                _places.Add(new CommandLocations(binding.Issues.PlaceOf(name.Span), places));
            }
        }

        return commands.ToImmutable();
    }

    private (ImmutableArray<ParaModel> Paras, ImmutableArray<ParaLocations> Locations) Paras(ProfileObject owner)
    {
        var places = ImmutableArray.CreateBuilder<ParaLocations>();
        var paras = new NamedEntryList<ParaModel>(binding, "paraName");
        var binder = new ParaBinder(binding);
        foreach (ProfileObject para in owner.Entities("paras", "a para", FieldNames.Para))
        {
            ProfileNode? found = para.Required("paraName");
            ParaModel? model = binder.Bind(para, found?.Text ?? string.Empty);
            if (found is { } name && model is not null && paras.TryAdd(name.Text, model, name.Span))
            {
                places.Add(new ParaLocations(binding.Issues.PlaceOf(name.Span), binder.ValuePlaces));
            }
        }

        return (paras.ToImmutable(), places.ToImmutable());
    }

    /// <summary>No code is generated from responses, but mistakes in our own files are still reported.</summary>
    private void CheckResponses(ProfileObject command)
    {
        foreach (ProfileObject response in command.Entities("responses", "a response", FieldNames.Response))
        {
            response.ExpectText("responseName", "description");
            Paras(response);
        }
    }
}
