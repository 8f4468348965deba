using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The paras of a command or of a response.</summary>
internal sealed class ParaList(BindingContext binding)
{
    private readonly ImmutableArray<ParaLocations>.Builder _locations = ImmutableArray.CreateBuilder<ParaLocations>();

    /// <summary>The positions of the paras that were read.</summary>
    public ImmutableArray<ParaLocations> Locations => _locations.ToImmutable();

    public ImmutableArray<ParaModel> Read(ProfileObject owner)
    {
        var paras = new NamedEntryList<ParaModel>(binding, "paraName");
        var binder = new ParaBinder(binding);
        foreach (ProfileObject para in owner.Entities("paras", "a para", FieldNames.Para))
        {
            ProfileNode? found = para.Required("paraName");
            ParaModel? model = binder.Bind(para, found?.Text ?? string.Empty);
            if (found is { } name && model is not null && paras.TryAdd(name.Text, model, name.Span))
            {
                _locations.Add(new ParaLocations(binding.Issues.LocationOf(name.Span), binder.ValueLocations));
            }
        }

        return paras.ToImmutable();
    }
}
