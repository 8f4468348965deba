using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>Reads calls of <c>Replace</c> on a text or a builder.</summary>
internal static class Replacing
{
    /// <summary>Notes what is exchanged; where that is not known, anything may be.</summary>
    public static void Note(IInvocationOperation call, Destination found)
    {
        if (call.Arguments.Length >= 2 && TextOf(call.Arguments[0].Value) is { Length: > 0 } old)
        {
            found.Replace(old, TextOf(call.Arguments[1].Value));
        }
        else
        {
            found.Lose();
        }
    }

    private static string? TextOf(IOperation value) => value.ConstantValue switch
    {
        { HasValue: true, Value: string text } => text,
        { HasValue: true, Value: char character } => character.ToString(),
        _ => null,
    };
}
