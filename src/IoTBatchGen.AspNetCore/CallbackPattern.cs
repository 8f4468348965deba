using System;
using System.Linq;
using IoTBatchGen.Shared;

namespace IoTBatchGen.AspNetCore;

/// <summary>The pattern of <c>MapBatchTaskCallbacks</c>: literal segments, and then the key.</summary>
/// <remarks>The task's name follows. It has a segment that routing, proxies and logs cannot change: <see cref="TaskNameText"/>.</remarks>
internal static class CallbackPattern
{
    public const string Key = "key";
    public const string Task = "task";

    private const string KeySegment = "{" + Key + "}";

    /// <summary>The literal path, such as <c>/results</c>; it may be empty.</summary>
    /// <exception cref="ArgumentException">The pattern is not of this form.</exception>
    public static string PathOf(string pattern)
    {
        string[] segments = pattern.TrimStart('/').Split('/');
        return segments[^1] == KeySegment && segments[..^1].All(IsLiteral)
            ? string.Concat(segments[..^1].Select(segment => "/" + segment))
            : throw new ArgumentException(
                $"The pattern {MessageText.Quote(pattern)} is not literal segments and then {KeySegment}, such as '/results/{KeySegment}'. A segment consists"
                + " of letters from a to z, digits and the characters '-', '_', '.', '~'.",
                nameof(pattern));
    }

    /// <summary>What is wrong with a pattern; null if nothing is.</summary>
    public static string? Problem(string pattern)
    {
        try
        {
            PathOf(pattern);
            return null;
        }
        catch (ArgumentException)
        {
            return $"is not literal segments and then {KeySegment}, such as /results/{KeySegment}";
        }
    }

    /// <summary>The route that is mapped.</summary>
    public static string RouteOf(string pattern) => $"{PathOf(pattern)}/{KeySegment}/{{{Task}}}";

    private static bool IsLiteral(string segment) =>
        segment.Length != 0 && segment is not ("." or "..") && segment.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '~');
}
