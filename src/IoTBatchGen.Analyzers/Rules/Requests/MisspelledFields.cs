using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>Finds the most similar field for an unknown one.</summary>
internal static class MisspelledFields
{
    /// <summary>The absent field that is nearest to an unknown one; null if none is near.</summary>
    public static string? Meaning(ObjectFact request, string unknown) => NameSuggester.Nearest(
        unknown, request.Kind.Fields().Select(field => field.Name).Where(name => !request.Fields.ContainsKey(name)));

    /// <summary>The fields that are present with a misspelled name: IOTB1015 reports them, so they are not reported as missing too.</summary>
    public static ISet<string> MeantBy(ObjectFact request) => new HashSet<string>(
        Unknown(request).Select(field => Meaning(request, field.Name)).OfType<string>(), StringComparer.Ordinal);

    /// <summary>The fields that the API does not know, in the forms that can state such.</summary>
    public static IReadOnlyList<FieldFact> Unknown(ObjectFact request)
    {
        List<FieldFact>? unknown = null;
        if (request.IsWireForm && request.Kind != ObjectKind.Paras)
        {
            foreach (KeyValuePair<string, FieldFact> field in request.Fields)
            {
                if (request.Kind.Field(field.Key) is null)
                {
                    (unknown ??= []).Add(field.Value);
                }
            }
        }

        return unknown ?? (IReadOnlyList<FieldFact>)Array.Empty<FieldFact>();
    }
}
