using System.Collections.Immutable;
using System.Threading;
using IoTBatchGen.Analyzers.Model;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Reads a profile file of any form. Never throws but for cancellation: what is wrong becomes a problem.</summary>
internal static class ProfileReader
{
    public static ProfileDocument Read(string path, SourceText text, CancellationToken cancellationToken) =>
        new(ProfileContent.Empty, ImmutableArray<ProfileProblem>.Empty);
}
