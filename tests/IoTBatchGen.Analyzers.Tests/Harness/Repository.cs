using System.IO;
using System.Linq;
using System.Reflection;

namespace IoTBatchGen.Analyzers.Tests.Harness;

/// <summary>Where the sources of these tests and the repository stand on the machine that built them.</summary>
internal static class Repository
{
    public static string TestSourceFolder { get; } = Metadata("TestSourceFolder");

    public static string Folder { get; } = Path.GetFullPath(Metadata("RepositoryFolder"));

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
