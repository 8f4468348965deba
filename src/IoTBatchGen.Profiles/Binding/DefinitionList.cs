using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The definitions of a servicetype file.</summary>
internal sealed class DefinitionList(BindingContext binding)
{
    private readonly NamedEntryList<ServiceTypeModel> _definitions = new(binding, "serviceType");

    public ImmutableArray<ServiceTypeModel> Definitions => _definitions.ToImmutable();

    public List<DefinitionLocations> Locations { get; } = [];

    public void Add(ProfileObject service)
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
            Locations.Add(new DefinitionLocations(binding.Issues.LocationOf(type.Span), list.Locations));
        }
    }
}
