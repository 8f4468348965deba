using IoTBatchGen.Analyzers.Catalog;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Completion;

/// <summary>The profiles of a project and its references.</summary>
internal static class ProfileSource
{
    public static ProfileCatalog From(Project project, Compilation compilation) =>
        new ProfileDocuments(project.AnalyzerOptions).CatalogWith(ReferencedProfiles.Read(compilation), areComplete: true);
}
