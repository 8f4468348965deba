using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>Which field was probably meant by one that the API does not know.</summary>
internal static class Misspelt
{
    /// <summary>The absent field that is nearest to an unknown one; null where none is near.</summary>
    public static string? Meaning(ObjectFact request, string unknown) => DidYouMean.Nearest(
        unknown, WireFields.Of(request.Shape).Select(field => field.Name).Where(name => !request.Fields.ContainsKey(name)));

    /// <summary>The fields that are there under a wrong name: IOTB1015 says so, and nobody need say that they are missing.</summary>
    public static ISet<string> MeantBy(ObjectFact request) => new HashSet<string>(
        Unknown(request).Select(field => Meaning(request, field.Name)).OfType<string>(), StringComparer.Ordinal);

    /// <summary>The fields that the API does not know, in the forms that can state such.</summary>
    public static IEnumerable<FieldFact> Unknown(ObjectFact request) =>
        request.IsAsSent && request.Shape != RequestShape.Paras
            ? request.Fields.Values.Where(field => WireFields.Find(request.Shape, field.Name) == null)
            : Enumerable.Empty<FieldFact>();
}
