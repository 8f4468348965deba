using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The responses of a command. They need names only if there are several.</summary>
internal sealed class ResponseList(BindingContext binding)
{
    private const string NameField = "responseName";

    private readonly List<ResponseLocations> _locations = [];

    /// <summary>The positions of the responses that were read.</summary>
    public ImmutableArray<ResponseLocations> Locations => _locations.ToImmutableArray();

    public ImmutableArray<ResponseModel> Read(ProfileObject command)
    {
        List<ProfileObject> found = command.Entities("responses", "a response", FieldNames.Response).ToList();
        var responses = new NamedEntryList<ResponseModel>(binding, NameField);
        foreach (ProfileObject response in found)
        {
            ProfileNode? name = Name(response, isOnlyOne: found.Count == 1);
            var paras = new ParaList(binding);
            var model = new ResponseModel(name?.Text ?? string.Empty, response.Words("description"), paras.Read(response));
            TextRange span = name?.Span ?? response.Head();
            if ((name is not null || found.Count == 1) && responses.TryAdd(model.ResponseName, model, span))
            {
                _locations.Add(new ResponseLocations(binding.Issues.LocationOf(span), paras.Locations));
            }
        }

        return responses.ToImmutable();
    }

    private static ProfileNode? Name(ProfileObject response, bool isOnlyOne)
    {
        if (response.Value(NameField) is null or { IsEmptyText: true })
        {
            if (!isOnlyOne)
            {
                response.Missing(NameField, "each of several responses");
            }

            return null;
        }

        return response.Scalar(NameField);
    }
}
