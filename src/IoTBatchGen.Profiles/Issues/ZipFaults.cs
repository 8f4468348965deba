using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Profiles.Issues;

/// <summary>
/// What is wrong with a vendor's archive. The build's task finds it and writes it to a file, which the compiler is given as an
/// additional file: so the analyzer can report it, and rules are configured in one way.
/// </summary>
/// <param name="ZipPath">The archive's full path.</param>
/// <param name="IsNothingLeft">Whether nothing could be unpacked.</param>
/// <param name="Messages">A sentence about each fault.</param>
internal sealed record ZipFaults(string ZipPath, bool IsNothingLeft, IReadOnlyList<string> Messages)
{
    private const string Nothing = "nothing was unpacked";
    private const string Rest = "the rest was unpacked";

    public string ZipName => ZipPath.Substring(ZipPath.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>A line each: the path, whether something is left, the messages.</summary>
    public string ToText() =>
        string.Concat(new[] { ZipPath, IsNothingLeft ? Nothing : Rest }.Concat(Messages).Select(line => OneLine(line) + "\n"));

    /// <summary>Null for a text that <see cref="ToText"/> did not make.</summary>
    public static ZipFaults? Parse(string text)
    {
        string[] lines = text.Split('\n');
        return lines.Length < 4 || lines[1] is not (Nothing or Rest)
            ? null
            : new ZipFaults(lines[0], lines[1] == Nothing, [.. lines.Skip(2).Take(lines.Length - 3)]);
    }

    public bool Equals(ZipFaults? other) =>
        other is not null && ZipPath == other.ZipPath && IsNothingLeft == other.IsNothingLeft && Messages.SequenceEqual(other.Messages, StringComparer.Ordinal);

    public override int GetHashCode() => ZipPath.GetHashCode();

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
