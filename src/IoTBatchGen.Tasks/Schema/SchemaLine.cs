using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace IoTBatchGen.Tasks.Schema;

/// <summary>The comment by which a profile names its schema; editors look for the file from the profile's own folder.</summary>
internal static class SchemaLine
{
    /// <summary>What the path of our schema ends with, wherever a profile says it is.</summary>
    public const string End = "iotbatchgen/deviceprofile.schema.json";

    /// <summary>The comment is the first line, or follows a few others.</summary>
    private const int Lines = 20;
    private const int LongestLine = 1000;

    private static readonly Regex Form = new(
        @"^\s*#.*\byaml-language-server\s*:\s*\$schema=(?<path>\S+)", RegexOptions.CultureInvariant);

    /// <summary>The full path where a profile expects our schema; null if it names none, or another.</summary>
    public static string? Find(string profile)
    {
        using var reader = new StreamReader(profile);
        return Enumerable.Range(0, Lines).Select(_ => reader.ReadLine()).TakeWhile(line => line is { Length: < LongestLine })
            .Select(line => Target(profile, Form.Match(line).Groups["path"].Value.Replace('\\', '/'))).FirstOrDefault(path => path is not null);
    }

    private static string? Target(string profile, string named) =>
        named.EndsWith("/" + End, StringComparison.Ordinal) && named.IndexOf(':') < 0 && named[0] != '/'
            ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(profile), named.Replace('/', Path.DirectorySeparatorChar)))
            : null;
}
