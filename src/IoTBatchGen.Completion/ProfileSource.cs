using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Completion;

/// <summary>The profiles of a project and its references.</summary>
internal static class ProfileSource
{
    public static ImmutableArray<ProfileModel> From(Project project, Compilation compilation) =>
        new ProfileDocuments(project.AnalyzerOptions).Models.AddRange(ReferencedProfiles.Read(compilation).Select(found => found.Profile));
}
