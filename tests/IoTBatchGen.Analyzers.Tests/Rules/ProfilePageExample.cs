using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Tests.Profiles;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Tests.Rules;

/// <summary>The examples on the page of a rule about profiles: files, each with its path in backticks above.</summary>
internal static partial class ProfilePageExample
{
    /// <summary>The issues of a section's files, as the compiler prints them.</summary>
    public static string[] IssuesOf(string section)
    {
        ImmutableArray<ProfileFile> files =
        [
            .. Example().Matches(section).Select(example => Read(example.Groups[1].Value, example.Groups[2].Value, section)),
        ];
        ProjectIssues together = ProjectIssues.Find(files, new ProjectProperties(string.Empty, "/"));
        return
        [
            .. Archive().Matches(section).SelectMany(archive => ArchiveProblems(archive.Groups[1].Value, archive.Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))),
            .. files.SelectMany(file => file.Document.Issues.Concat(together.Of(file.Path))
                .Select(problem => problem.ToDiagnostic(Path.GetFileName(file.Path)).ToString())),
        ];
    }

    private static ProfileFile Read(string path, string text, string section)
    {
        Match className = Regex.Match(section, $"<DeviceProfile Update=\"{Regex.Escape(path)}\" ClassName=\"(\\w+)\" />");
        var item = new ProfileItem("/" + path, className.Success ? className.Groups[1].Value : null, null, false);
        return new ProfileFile("/" + path, item, ProfileReading.Read(path, text));
    }

    /// <summary>Those of an archive, of which the page gives the names of the entries.</summary>
    private static IEnumerable<string> ArchiveProblems(string name, string[] entries) =>
        ZipIssues.From(Archives.Faults("/" + name, Archives.Make([.. entries.Select(entry => (entry, "{}"))]))).Select(problem => problem.ToDiagnostic(name).ToString());

    [GeneratedRegex("`([^`\n]+)`\n\n```(?:yaml|json)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("`([^`\n]+)`\n\n```zip\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Archive();
}
