using System;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The fields that lead from an object to what is used of it, by their names on the wire: <c>param.command</c>.</summary>
internal static class FieldPath
{
    /// <summary>The object itself.</summary>
    public const string Self = "";

    public static string Join(string path, string further) =>
        path.Length == 0 ? further : further.Length == 0 ? path : path + "." + further;

    /// <summary>The path itself and all it begins with, the object itself first.</summary>
    public static BeginningsOfPath Beginnings(string path) => new(path);

    /// <summary>What follows a beginning; null if the path does not begin so.</summary>
    public static string? After(string path, string beginning) =>
        beginning.Length == 0 ? path
        : path == beginning ? Self
        : path.Length > beginning.Length && path[beginning.Length] == '.' && path.StartsWith(beginning, StringComparison.Ordinal)
            ? path.Substring(beginning.Length + 1)
            : null;

    /// <summary>The first field of a path.</summary>
    public static string First(string path) => path.IndexOf('.') is >= 0 and var dot ? path.Substring(0, dot) : path;

    /// <summary>A path's beginnings, for <c>foreach</c>: asked for each field that code writes, and therefore not an iterator, which is an object.</summary>
    public struct BeginningsOfPath(string path)
    {
        /// <summary>Where the last one ends; -1 before the first.</summary>
        private int _end = -1;

        public readonly string Current => path.Substring(0, _end);

        public readonly BeginningsOfPath GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_end == path.Length)
            {
                return false;
            }

            int dot = _end < 0 ? 0 : path.IndexOf('.', _end + 1);
            _end = dot < 0 ? path.Length : dot;
            return true;
        }
    }
}
