using System.IO;
using System.Linq;
using System.Reflection;

namespace IoTBatchGen.Package.Tests;

/// <summary>Where the repository stands on the machine that built these tests, and how it was built.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(Metadata("RepositoryFolder"));

    public static string Configuration { get; } = Metadata("Configuration");

    public static string PathOf(string relative) => Path.Combine(Folder, relative);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
