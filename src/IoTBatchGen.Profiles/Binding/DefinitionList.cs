using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The definitions of a servicetype file.</summary>
internal sealed class DefinitionList(FileBinding binding)
{
    private readonly Unique<ServiceTypeModel> _definitions = new(binding, "serviceType");

    public ImmutableArray<ServiceTypeModel> Definitions => _definitions.ToImmutable();

    public List<DefinitionPlaces> Places { get; } = [];

    public void Add(Entity service)
    {
        ProfileNode? found = service.Required("serviceType");
        var list = new CommandList(binding);
        ImmutableArray<CommandModel> commands = list.Read(service);
        if (found is not { } type)
        {
            return;
        }

        var definition = new ServiceTypeModel(type.Text, service.Words("description"), commands);
        if (_definitions.TryAdd(type.Text, definition, type.Span))
        {
            Places.Add(new DefinitionPlaces(binding.Problems.PlaceOf(type.Span), list.Places));
        }
    }
}
