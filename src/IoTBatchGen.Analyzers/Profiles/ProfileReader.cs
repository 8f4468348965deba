using System;
using System.Threading;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles.Binding;
using IoTBatchGen.Analyzers.Profiles.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Reads a profile file of any form. Never throws but for cancellation: what is wrong becomes a problem.</summary>
internal static class ProfileReader
{
    public static ProfileDocument Read(string path, SourceText text, CancellationToken cancellationToken) =>
        Read(IsOurs(path), text, cancellationToken);

    /// <summary>Whether a file has our own form, which its name says: JSON is the vendor's.</summary>
    public static bool IsOurs(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    public static ProfileDocument Read(bool isOurs, SourceText text, CancellationToken cancellationToken)
    {
        var problems = new ProblemList(text);
        ProfileNode? root = NodeReader.Read(text, isJson: !isOurs, problems, cancellationToken);
        return root is null
            ? new ProfileDocument(ProfileContent.Empty, problems.ToImmutable())
            : ProfileBinder.Bind(root, new FileBinding(isOurs, problems));
    }
}
