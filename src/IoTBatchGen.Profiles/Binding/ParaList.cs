using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The paras of a command or of a response.</summary>
internal sealed class ParaList(BindingContext binding)
{
    /// <summary>The positions of the paras that were read.</summary>
    public ImmutableArray<ParaLocations> Locations { get; private set; } = ImmutableArray<ParaLocations>.Empty;

    public ImmutableArray<ParaModel> Read(ProfileObject owner)
    {
        int count = owner.CountOf("paras");
        var paras = new NamedEntryList<ParaModel>(binding, "paraName", count);
        var locations = new List<ParaLocations>(count);
        var binder = new ParaBinder(binding);
        foreach (ProfileObject para in owner.Entities("paras", "a para", FieldNames.Para))
        {
            ProfileNode? found = para.Required("paraName");
            ParaModel? bound = binder.Bind(para, found?.Text ?? string.Empty);
            if (found is { } name && bound is { } model && paras.TryAdd(name.Text, model, name.Span))
            {
                locations.Add(new ParaLocations(binding.Issues.LocationOf(name.Span), binder.ValueLocations));
            }
        }

        Locations = locations.ToImmutableArray();
        return paras.ToImmutable();
    }
}
