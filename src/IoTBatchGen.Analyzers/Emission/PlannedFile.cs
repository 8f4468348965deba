using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>What one generated file holds.</summary>
/// <param name="Class">The class of the device.</param>
/// <param name="Service">The service; null for the file that holds the class itself.</param>
internal sealed record PlannedFile(PlannedClass Class, PlannedService? Service)
{
    /// <summary>The files of a profile: its class's own, and one a service, so that an edit costs one service.</summary>
    public static ImmutableArray<PlannedFile> Of(PlannedProfile profile)
    {
        var files = ImmutableArray.CreateBuilder<PlannedFile>(profile.Services.Count + 1);
        files.Add(new PlannedFile(profile.Class, null));
        foreach (PlannedService service in profile.Services)
        {
            files.Add(new PlannedFile(profile.Class, service));
        }

        return files.ToImmutable();
    }
}
