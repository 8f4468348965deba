using System;
using System.Threading;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles.Binding;
using IoTBatchGen.Analyzers.Profiles.Encodings;
using IoTBatchGen.Analyzers.Profiles.Nodes;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Reads a profile file of any form. Never throws but for cancellation: what is wrong becomes a problem.</summary>
internal static class ProfileReader
{
    /// <summary>Real profiles have seven to twenty for a value; the table grows where there are less.</summary>
    private const int CharactersOfValue = 6;

    public static ProfileDocument Read(string path, SourceText text, CancellationToken cancellationToken) =>
        Read(IsOurs(path), text, cancellationToken);

    /// <summary>Whether a file has our own form, which its name says: JSON is the vendor's.</summary>
    public static bool IsOurs(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    public static ProfileDocument Read(bool isOurs, SourceText text, CancellationToken cancellationToken)
    {
        // Before its characters are touched: the text may be anything that somebody's glob took in.
        bool isTooLong = text.Length > ReadingLimits.Characters;
        string characters = isTooLong ? string.Empty : text.ToString();
        var problems = new ProblemList(characters);
        if (isTooLong)
        {
            problems.Add(ProfileRuleIds.OverLimits, default, $"it has {text.Length} characters; the limit is {ReadingLimits.Characters}");
        }

        if (ForeignText.Find(text.Encoding, characters) is { } foreign)
        {
            problems.Add(ProfileRuleIds.Unreadable, new TextSpan(foreign.At, 1), foreign.Reason);
            return new ProfileDocument(ProfileContent.Empty, problems.ToImmutable());
        }

        using var table = new NodeTable(Math.Min(ReadingLimits.Nodes, characters.Length / CharactersOfValue));
        ProfileNode? root = isTooLong ? null : NodeReader.Read(characters, table, isJson: !isOurs, problems, cancellationToken);
        return root is { } whole
            ? ProfileBinder.Bind(whole, new FileBinding(isOurs, problems))
            : new ProfileDocument(ProfileContent.Empty, problems.ToImmutable());
    }
}
