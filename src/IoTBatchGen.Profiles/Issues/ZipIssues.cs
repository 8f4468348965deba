using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Profiles.Issues;

/// <summary>The faults of an archive as problems of it, at its first line: it has no other.</summary>
internal static class ZipIssues
{
    public static IEnumerable<ProfileIssue> From(ZipFaults faults) => faults.Messages.Select(message =>
        new ProfileIssue(ProfileRuleIds.Archive, default, [MessageText.Escape(faults.ZipName), MessageText.SentenceOfPaths(message)]));
}
