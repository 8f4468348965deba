using System;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Finds the names of the responses inside a command's class, and those inside their classes.</summary>
internal static class ResponsePlanner
{
    /// <summary>Plans the responses of a command.</summary>
    /// <param name="responses">The responses in profile order.</param>
    /// <param name="members">The names inside the command's class.</param>
    /// <param name="stated">The places of a response, by its number.</param>
    public static ImmutableArray<PlannedResponse> Make(
        EquatableArray<ResponseModel> responses, NameScope members, Func<int, DocumentedResponse?> stated) =>
        ClassPlanner.Each(
            responses,
            (response, i) => Response(response, isOnlyOne: responses.Count == 1, members, stated(i)));

    private static PlannedResponse Response(ResponseModel response, bool isOnlyOne, NameScope members, DocumentedResponse? stated)
    {
        // The code that reads the answer to a command is the same whatever the profile calls its only response.
        string natural = isOnlyOne ? ReservedNames.Response : Identifier.Pascal(response.ResponseName);
        string name = members.Take(natural, ReservedNames.Response, response.ResponseName, out string? takenBy);
        return new PlannedResponse(
            name,
            response.ResponseName,
            response.Description,
            ParaPlanner.Make(response.Paras, new NameScope(ReservedNames.ResponseParas, name, response.Paras.Count), para => stated?.OfPara(para)))
        {
            TakenBy = takenBy,
            Stated = stated?.OfResponse,
        };
    }
}
