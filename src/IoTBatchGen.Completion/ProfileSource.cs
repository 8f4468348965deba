using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Completion;

/// <summary>The profiles of a project and its references. What was read stays as long as its text, or the compilation, does.</summary>
internal static class ProfileSource
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<ImmutableArray<ProfileModel>>> Referenced = new();

    public static ImmutableArray<ProfileModel> From(Project project, Compilation compilation)
    {
        ImmutableArray<ProfileModel> referenced = Referenced.GetValue(
            compilation, unread => new StrongBox<ImmutableArray<ProfileModel>>(ReferencedProfiles.Read(unread).Select(found => found.Profile).ToImmutableArray())).Value;
        return new ProfileDocuments(project.AnalyzerOptions).Models.AddRange(referenced);
    }
}
