using System;
using System.Text;
using System.Threading;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Reads a profile file of any form. Never throws except for cancellation: what is wrong becomes a problem.</summary>
internal static class ProfileReader
{
    /// <summary>Real profiles have seven to twenty for a value; the table grows where there are less.</summary>
    private const int CharactersOfValue = 6;

    /// <summary>Whether a file has our own form, which its name says: JSON is the vendor's.</summary>
    public static bool IsOurs(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a text.</summary>
    /// <param name="isOurs">Whether it has our own form.</param>
    /// <param name="text">The text.</param>
    /// <param name="encoding">The encoding that it was read in; null if that is not known.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ProfileDocument Read(bool isOurs, string text, Encoding? encoding, CancellationToken cancellationToken)
    {
        if (text.Length > ReadingLimits.Characters)
        {
            return TooLong(text.Length);
        }

        var issues = new IssueList(text);
        if (ForeignText.Find(encoding, text) is { } foreign)
        {
            issues.Add(ProfileRuleIds.Unreadable, new TextRange(foreign.At, 1), foreign.Reason);
            return new ProfileDocument(ProfileContent.Empty, issues.ToImmutable());
        }

        using var table = new NodeTable(Math.Min(ReadingLimits.Nodes, text.Length / CharactersOfValue));
        ProfileNode? root = NodeReader.Read(text, table, isJson: !isOurs, issues, cancellationToken);
        return root is { } whole
            ? ProfileBinder.Bind(whole, new BindingContext(isOurs, issues))
            : new ProfileDocument(ProfileContent.Empty, issues.ToImmutable());
    }

    /// <summary>The problem of a text with more than <see cref="ReadingLimits.Characters"/>, so that callers need not create a string of it.</summary>
    public static ProfileDocument TooLong(int length)
    {
        var issues = new IssueList(string.Empty);
        issues.Add(ProfileRuleIds.OverLimits, default, $"it has {length} characters; the limit is {ReadingLimits.Characters}");
        return new ProfileDocument(ProfileContent.Empty, issues.ToImmutable());
    }
}
