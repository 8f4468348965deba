using System;
using System.Collections.Generic;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The fields that lead from an object to what is used of it, by their names on the wire: <c>param.command</c>.</summary>
internal static class FieldPath
{
    /// <summary>The object itself.</summary>
    public const string Self = "";

    public static string Join(string path, string further) =>
        path.Length == 0 ? further : further.Length == 0 ? path : path + "." + further;

    /// <summary>The path itself and all it begins with, the object itself first.</summary>
    public static IEnumerable<string> Beginnings(string path)
    {
        yield return Self;
        if (path.Length == 0)
        {
            yield break;
        }

        for (int dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
        {
            yield return path.Substring(0, dot);
        }

        yield return path;
    }

    /// <summary>What follows a beginning; null if the path does not begin so.</summary>
    public static string? After(string path, string beginning) =>
        beginning.Length == 0 ? path
        : path == beginning ? Self
        : path.Length > beginning.Length && path[beginning.Length] == '.' && path.StartsWith(beginning, StringComparison.Ordinal)
            ? path.Substring(beginning.Length + 1)
            : null;

    /// <summary>The first field of a path.</summary>
    public static string First(string path) => path.IndexOf('.') is >= 0 and var dot ? path.Substring(0, dot) : path;
}
